package org.bihuan.supervision.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long tasks of the closed loop waited until they were done, over the last days; counted in the background. */
@Component
class Stays {

    private final JdbcClient jdbc;
    private final DeskSettings settings;
    private final Clock clock;

    Stays(JdbcClient jdbc, DeskSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The stays at one place.
     *
     * @param ended how many
     * @param ninetySeconds nine of ten were no longer
     */
    record Stay(String activity, long ended, double averageSeconds, double ninetySeconds, Instant computedAt) {

        public String average() {
            return words(averageSeconds);
        }

        public String ninety() {
            return words(ninetySeconds);
        }

        private static String words(double seconds) {
            if (seconds < Duration.ofHours(1).toSeconds()) {
                return Math.round(seconds / 60) + "分钟";
            }
            return seconds < Duration.ofDays(2).toSeconds() ? one(seconds / 3_600) + "小时" : one(seconds / 86_400) + "天";
        }

        private static String one(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /** By element of the diagram; empty before the first count. */
    Map<String, Stay> all() {
        return jdbc.sql("SELECT * FROM desk_stay").query(Stay.class).list().stream()
                .collect(Collectors.toMap(Stay::activity, Function.identity()));
    }

    /** The call to a resident is a task of the process that the loop calls; the diagram shows the call. */
    @Transactional
    void refresh() {
        var now = clock.instant();
        jdbc.sql("DELETE FROM desk_stay").update();
        jdbc.sql("""
                        INSERT INTO desk_stay (activity, ended, average_seconds, ninety_seconds, computed_at)
                        SELECT activity, count(*), avg(seconds), percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds), :now
                        FROM (SELECT CASE task_def_key_ WHEN 'userTask_callResident' THEN 'callActivity_callback'
                                                        ELSE task_def_key_ END AS activity,
                                     extract(epoch FROM end_time_ - start_time_)::double precision AS seconds
                              FROM act_hi_taskinst
                              WHERE end_time_ >= :since
                                AND (proc_def_key_ = 'closedLoop' OR task_def_key_ = 'userTask_callResident')) stay
                        GROUP BY activity""")
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(Duration.ofDays(settings.stayDays()))))
                .update();
    }
}
