package org.bihuan.platform.identity;

import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the engine know the organization, before anyone can sign in. Nothing is written while a fingerprint says that
 * the engine knows it already. Users get no password here, and those made by others are left alone.
 */
@Component
public class IdentityMirror implements InitializingBean {

    private static final String FINGERPRINT = "bihuan.identity";
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('bihuan.identity'))";

    private final Organization organization;
    private final String servingUnit;
    private final ManagementService management;
    private final Accounts accounts;
    private final Permits permits;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    IdentityMirror(
            Organization organization,
            @Value("${bihuan.projects.serving-unit}") String servingUnit,
            ManagementService management,
            Accounts accounts,
            Permits permits,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.organization = organization;
        this.servingUnit = servingUnit;
        this.management = management;
        this.accounts = accounts;
        this.permits = permits;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        mirror(organization);
    }

    /**
     * Mirrors an organization, whole or not at all.
     *
     * @param organization the organization
     * @return whether anything had to be written
     */
    boolean mirror(Organization organization) {
        var plan = IdentityPlan.of(organization, servingUnit);
        var fingerprint = plan.fingerprint();
        if (known(fingerprint)) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql(ONE_AT_A_TIME).query(row -> {});
            accounts.mirror(plan);
            permits.mirror(plan);
            management.setProperty(FINGERPRINT, fingerprint);
        });
        return true;
    }

    private boolean known(String fingerprint) {
        return fingerprint.equals(management.getProperties().get(FINGERPRINT));
    }
}
