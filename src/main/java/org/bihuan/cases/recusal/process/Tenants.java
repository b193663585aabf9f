package org.bihuan.cases.recusal.process;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sets the tenant of everything that the engine keeps of a case, running and ended. The engine has no way to change a
 * tenant, so its rows are changed, at the end of the transaction when it has written them all; what it makes later takes
 * after them. A higher revision lets whoever holds an older state of a row lose.
 */
@Component
class Tenants {

    private static final List<String> RUNNING = List.of("execution", "task", "variable", "event_subscr", "incident");
    private static final List<String> ENDED =
            List.of("procinst", "actinst", "taskinst", "varinst", "detail", "incident");
    private static final String OF_SUBJECTS =
            " IN (SELECT proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = ANY (:keys))";

    private final JdbcClient jdbc;
    private final RuntimeService runtime;

    Tenants(JdbcClient jdbc, RuntimeService runtime) {
        this.jdbc = jdbc;
        this.runtime = runtime;
    }

    /**
     * Sets it when the present transaction is about to commit.
     *
     * @param subjects business keys: a case and its matters
     * @param tenant the id of the recusal; null for none
     */
    void set(Collection<UUID> subjects, @Nullable String tenant) {
        var keys = subjects.stream().map(UUID::toString).toArray(String[]::new);
        inPresentCommand(keys, tenant);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                RUNNING.forEach(table -> update("act_ru_" + table, "proc_inst_id_", true, keys, tenant));
                update("act_ru_job", "process_instance_id_", true, keys, tenant);
                ENDED.forEach(table -> update("act_hi_" + table, "proc_inst_id_", false, keys, tenant));
            }
        });
    }

    /** So that tasks which the same command makes later take after their instance as well. */
    private void inPresentCommand(String[] keys, @Nullable String tenant) {
        for (var key : keys) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(key)
                    .list()
                    .forEach(instance -> ((ExecutionEntity) instance).setTenantId(tenant));
        }
    }

    private void update(String table, String instance, boolean revised, String[] keys, @Nullable String tenant) {
        jdbc.sql("UPDATE " + table + " SET tenant_id_ = :tenant" + (revised ? ", rev_ = rev_ + 1" : "") + " WHERE "
                        + instance + OF_SUBJECTS)
                .param("tenant", tenant)
                .param("keys", keys)
                .update();
    }
}
