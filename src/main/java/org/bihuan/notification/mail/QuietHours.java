package org.bihuan.notification.mail;

import java.time.Instant;
import java.time.LocalTime;
import org.bihuan.deadlines.WorkCalendar;

/**
 * The part of the day in which an official wants no mail, in Asia/Shanghai.
 *
 * @param from inclusive
 * @param until exclusive, on the next day if it is earlier; equal to the beginning means no quiet hours
 */
record QuietHours(LocalTime from, LocalTime until) {

    /** The instant itself outside the quiet hours, else their end. */
    Instant end(Instant at) {
        var local = at.atZone(WorkCalendar.ZONE);
        if (!contain(local.toLocalTime())) {
            return at;
        }
        var day = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(WorkCalendar.ZONE).toInstant();
    }

    private boolean contain(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }
}
