package org.bihuan.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps units and officials in the database; rows of those who left stay, inactive. */
@Component
class OrganizationStore {

    private static final String SAVE_UNIT = """
            INSERT INTO unit (code, name, kind, district_leader, active) VALUES (?, ?, ?, ?, true)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind,
                district_leader = excluded.district_leader, active = true""";

    private static final String SAVE_OFFICIAL = """
            INSERT INTO official (id, name, unit, role, email, section, active) VALUES (?, ?, ?, ?, ?, ?, true)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit, role = excluded.role,
                email = excluded.email, section = excluded.section, active = true""";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    OrganizationStore(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Organization load() {
        return new Organization(
                jdbc.sql("SELECT * FROM unit ORDER BY kind, code")
                        .query(OrganizationStore::unit)
                        .list(),
                jdbc.sql("SELECT * FROM official ORDER BY unit, id")
                        .query(OrganizationStore::official)
                        .list());
    }

    /** Makes the tables say what the files say; writes nothing when they do already. */
    void save(Organization wanted) {
        if (!same(wanted, load())) {
            transaction.executeWithoutResult(status -> write(wanted));
        }
    }

    private void write(Organization wanted) {
        jdbc.sql("UPDATE official SET active = false").update();
        jdbc.sql("UPDATE unit SET active = false").update();
        for (var unit : wanted.units()) {
            jdbc.sql(SAVE_UNIT)
                    .params(unit.code(), unit.name(), unit.kind().code(), unit.districtLeader())
                    .update();
        }
        for (var official : wanted.officials()) {
            jdbc.sql(SAVE_OFFICIAL)
                    .params(
                            official.id(),
                            official.name(),
                            official.unit(),
                            official.role().code(),
                            official.email(),
                            official.section())
                    .update();
        }
    }

    private static boolean same(Organization one, Organization other) {
        return new HashSet<>(one.units()).equals(new HashSet<>(other.units()))
                && new HashSet<>(one.officials()).equals(new HashSet<>(other.officials()));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                UnitKind.of(row.getString("kind")).orElseThrow(),
                row.getString("district_leader"),
                row.getBoolean("active"));
    }

    private static Official official(ResultSet row, int number) throws SQLException {
        return new Official(
                row.getString("id"),
                row.getString("name"),
                row.getString("unit"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getBoolean("active"),
                row.getString("email"),
                row.getString("section"));
    }
}
