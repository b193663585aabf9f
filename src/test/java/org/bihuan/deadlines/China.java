package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bihuan.deadlines.store.CalendarFile;

/** Words of the tests: local times of Asia/Shanghai and clocks that start at them. */
public final class China {

    /** The calendar that the program brings with it. */
    public static final WorkCalendar CALENDAR = CalendarFile.china().calendar(WorkingTime.DEFAULT);

    private China() {}

    /** "2019-10-17 00:00" in Asia/Shanghai. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    public static LimitClock clock(String startedAt, String limit) {
        return LimitClock.start(
                new UUID(0, 1), new UUID(0, 2), ClockKind.HANDLING, at(startedAt), TimeLimit.parse(limit));
    }

    public static Instant due(LimitClock clock) {
        return clock.due(CALENDAR).at();
    }

    public static Pause pause(String from, String until) {
        return new Pause(at(from), at(until));
    }
}
