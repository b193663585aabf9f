package org.bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch in which a clock stands still, because something outside the unit's power is awaited. It always has an
 * expected end and counts as ended then.
 *
 * @param from inclusive
 * @param until exclusive, after {@code from}
 */
public record Pause(Instant from, Instant until) {

    /** @throws IllegalArgumentException with a Chinese sentence when the end is not after the beginning */
    public Pause {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("暂停的预计结束时间必须晚于开始时间");
        }
    }

    /** Whether the clock stands still at this instant. */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Whether a limit in days leaves out this day: the days from that of the beginning, before that of the end. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(WorkCalendar.dateOf(from)) && day.isBefore(WorkCalendar.dateOf(until));
    }
}
