package org.bihuan.cases.merging;

import java.util.ArrayList;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Keeps the wording of the cases that were reported before wordings were kept; otherwise nobody would find them. */
@Component
class EarlierWordings implements JavaMigration {

    /** How many cases are in memory at a time. */
    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        for (int kept = BATCH; kept == BATCH; ) {
            kept = keepNext(jdbc);
        }
    }

    private static int keepNext(JdbcTemplate jdbc) {
        var rows = new ArrayList<Object[]>();
        jdbc.query("""
                SELECT id, subject, detail FROM case_file
                WHERE NOT EXISTS (SELECT FROM case_wording WHERE case_id = id) LIMIT\s""" + BATCH, row -> {
            var wording = Wording.of(row.getString("subject"), row.getString("detail"));
            rows.add(new Object[] {wording.opening().toArray(Integer[]::new), row.getObject("id", UUID.class)});
        });
        jdbc.batchUpdate("""
                INSERT INTO case_wording (case_id, street, reported_at, closed_at, joinable, pairs)
                SELECT id, street, reported_at, closed_at,
                       stage NOT IN ('IN_CALLBACK', 'DISPUTED', 'RATED', 'CLOSED'), ?
                FROM case_file WHERE id = ?""", rows);
        return rows.size();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("19");
    }

    @Override
    public String getDescription() {
        return "earlier wordings";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
