package org.bihuan.notification.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.bihuan.deadlines.WorkCalendar;

/**
 * When an official wants mail.
 *
 * @param digestAt when the daily digest leaves, in Asia/Shanghai; without meaning for other deliveries
 */
record Preference(Delivery delivery, LocalTime digestAt, QuietHours quiet) {

    /**
     * When a note may be mailed; empty for an official who wants none.
     *
     * @param notBefore when it happened, or the working time that it waits for
     * @param urgent whether it waits for nothing, since its limit is counted in hours
     */
    Optional<Instant> due(Instant notBefore, boolean urgent) {
        return switch (delivery) {
            case NONE -> Optional.empty();
            case AT_ONCE -> Optional.of(urgent ? notBefore : quiet.end(notBefore));
            case DIGEST -> Optional.of(urgent ? notBefore : quiet.end(nextDigest(notBefore)));
        };
    }

    /** Whether a note goes into the digest. */
    boolean collects(boolean urgent) {
        return delivery == Delivery.DIGEST && !urgent;
    }

    private Instant nextDigest(Instant after) {
        var local = after.atZone(WorkCalendar.ZONE);
        var today = local.toLocalDate();
        var day = local.toLocalTime().isAfter(digestAt) ? today.plusDays(1) : today;
        return day.atTime(digestAt).atZone(WorkCalendar.ZONE).toInstant();
    }
}
