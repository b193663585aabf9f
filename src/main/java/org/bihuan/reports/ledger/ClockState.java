package org.bihuan.reports.ledger;

import org.jspecify.annotations.Nullable;

/** How a clock stands. */
enum ClockState {
    RUNNING("计时中"),
    PAUSED("暂停计时"),
    OVERDUE("已超期"),
    KEPT("按期"),
    MISSED("超期完成");

    /** The state of a clock {@code k} at {@code :now}; null where there is none. */
    static final String SQL = """
            CASE WHEN k.id IS NULL THEN NULL
                 WHEN k.stopped_at IS NOT NULL THEN CASE WHEN k.stopped_at < k.due_at THEN 'KEPT' ELSE 'MISSED' END
                 WHEN EXISTS (SELECT FROM clock_pause p
                              WHERE p.clock_id = k.id AND p.paused_from <= :now AND p.paused_until > :now) THEN 'PAUSED'
                 WHEN k.due_at <= :now THEN 'OVERDUE' ELSE 'RUNNING' END""";

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    /** Empty for null. */
    static String label(@Nullable String name) {
        return name == null ? "" : valueOf(name).label;
    }
}
