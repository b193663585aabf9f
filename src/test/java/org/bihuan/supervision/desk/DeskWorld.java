package org.bihuan.supervision.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.bihuan.deadlines.Rung;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes cases straight into their tables, standing wherever a test wants them. */
class DeskWorld {

    private final JdbcClient jdbc;

    DeskWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case that is to be written. */
    static class Made {

        private final List<Rung> rungs = new ArrayList<>();
        private final UUID id = UUID.randomUUID();
        private final Stage stage;
        private final Instant reportedAt;

        private @Nullable String unit;
        private @Nullable String street;
        private String category = "noise";
        private @Nullable Instant due;
        private @Nullable Instant pausedUntil;
        private @Nullable Instant closedAt;

        Made(Stage stage, Instant reportedAt) {
            this.stage = stage;
            this.reportedAt = reportedAt;
        }

        Made of(String unitCode) {
            unit = unitCode;
            return this;
        }

        Made in(@Nullable String streetCode) {
            street = streetCode;
            return this;
        }

        Made about(String categoryCode) {
            category = categoryCode;
            return this;
        }

        Made due(Instant at) {
            due = at;
            return this;
        }

        Made paused(Instant until) {
            pausedUntil = until;
            return this;
        }

        Made climbed(Rung... some) {
            rungs.addAll(List.of(some));
            return this;
        }

        Made closed(Instant at) {
            closedAt = at;
            return this;
        }
    }

    UUID add(Made made) {
        jdbc.sql("""
                        INSERT INTO case_file (id, version, number, secret, channel, subject, detail, category, street,
                                               reported_at, stage, lead_unit, closed_at)
                        VALUES (?, 0, ?, 's', 'HOTLINE', '夜间施工噪声', '工地半夜施工', ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.id,
                        made.id.toString(),
                        made.category,
                        made.street,
                        at(made.reportedAt),
                        made.stage.name(),
                        made.unit,
                        at(made.closedAt))
                .update();
        if (made.due != null) {
            clock(made);
        }
        return made.id;
    }

    private void clock(Made made) {
        var clock = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO limit_clock (id, subject_id, kind, started_at, amount, unit, due_at, provisional)
                        VALUES (?, ?, 'HANDLING', ?, 7, 'd', ?, false)""").params(clock, made.id, at(made.reportedAt), at(made.due)).update();
        made.rungs.forEach(rung -> jdbc.sql("INSERT INTO clock_rung (clock_id, rung, at) VALUES (?, ?, ?)")
                .params(clock, rung.name(), at(made.due))
                .update());
        if (made.pausedUntil != null) {
            jdbc.sql("INSERT INTO clock_pause (clock_id, paused_from, paused_until) VALUES (?, ?, ?)")
                    .params(clock, at(made.reportedAt), at(made.pausedUntil))
                    .update();
        }
    }

    /** From now on these officials must keep away. */
    void hide(UUID caseId, String... officials) {
        var recusal = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO recusal (id, units, officials) VALUES (?, '{}', ?)")
                .params(recusal, officials)
                .update();
        jdbc.sql("""
                        INSERT INTO complaint (case_id, kind, units, officials, recusal, recorded_by, recorded_at)
                        VALUES (?, 'COMPLAINT', '{}', ?, ?, 'centre-1', current_timestamp)""").params(caseId, officials, recusal).update();
        jdbc.sql("UPDATE case_file SET complained = true WHERE id = ?")
                .param(caseId)
                .update();
    }

    /** Puts a report into a group. */
    void group(UUID caseId, UUID problem, Instant reportedAt) {
        jdbc.sql("INSERT INTO problem_group_member (case_id, problem, reported_at) VALUES (?, ?, ?)")
                .params(caseId, problem, at(reportedAt))
                .update();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
