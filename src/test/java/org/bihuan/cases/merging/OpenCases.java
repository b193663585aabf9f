package org.bihuan.cases.merging;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes cases straight into their tables, without a process: many, for measuring a search. */
class OpenCases {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    OpenCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An open case that was reported now.
     *
     * @param street null for an unknown place: the hardest to find, since only the words tell
     */
    record OpenCase(UUID id, RealTexts.Text text, @Nullable String street) {}

    /** Writes them, and lets PostgreSQL count how common each pair is. */
    void add(Collection<OpenCase> cases) {
        jdbc.batchUpdate("""
                INSERT INTO case_file (id, version, number, secret, channel, subject, detail, category, street,
                                       reported_at, stage)
                VALUES (?, 0, ?, 's', 'NETWORK', ?, ?, 'other', ?, current_timestamp, 'REPORTED')""", cases, BATCH, (row, one) -> {
            row.setObject(1, one.id());
            row.setString(2, one.id().toString());
            row.setString(3, one.text().title());
            row.setString(4, one.text().text());
            row.setString(5, one.street());
        });
        jdbc.batchUpdate(
                "INSERT INTO case_wording (case_id, street, reported_at, pairs) VALUES (?, ?, current_timestamp, ?)",
                cases,
                BATCH,
                (row, one) -> {
                    var pairs =
                            Wording.of(one.text().title(), one.text().text()).opening();
                    row.setObject(1, one.id());
                    row.setString(2, one.street());
                    row.setArray(3, row.getConnection().createArrayOf("int4", pairs.toArray()));
                });
        jdbc.execute("ANALYZE case_wording");
    }
}
