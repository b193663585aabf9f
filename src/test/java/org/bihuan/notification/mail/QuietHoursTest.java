package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail waits for the end of the quiet hours, whatever zone the machine is in. */
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        // over midnight
        "21:00, 07:30, 2026-03-02T20:59, 2026-03-02T20:59",
        "21:00, 07:30, 2026-03-02T21:00, 2026-03-03T07:30",
        "21:00, 07:30, 2026-03-02T23:59, 2026-03-03T07:30",
        "21:00, 07:30, 2026-03-03T00:00, 2026-03-03T07:30",
        "21:00, 07:30, 2026-03-03T07:29, 2026-03-03T07:30",
        "21:00, 07:30, 2026-03-03T07:30, 2026-03-03T07:30",
        // over the end of a year
        "21:00, 07:30, 2026-12-31T22:00, 2027-01-01T07:30",
        // within a day
        "12:00, 13:30, 2026-03-02T11:59, 2026-03-02T11:59",
        "12:00, 13:30, 2026-03-02T12:00, 2026-03-02T13:30",
        "12:00, 13:30, 2026-03-02T13:30, 2026-03-02T13:30",
        // until midnight
        "18:00, 00:00, 2026-03-02T18:00, 2026-03-03T00:00",
        "18:00, 00:00, 2026-03-03T00:00, 2026-03-03T00:00",
        // none
        "00:00, 00:00, 2026-03-02T00:00, 2026-03-02T00:00",
        "12:00, 12:00, 2026-03-02T12:00, 2026-03-02T12:00",
    })
    void mailWaitsForTheEnd(LocalTime from, LocalTime until, LocalDateTime at, LocalDateTime end) {
        assertThat(new QuietHours(from, until).end(shanghai(at))).isEqualTo(shanghai(end));
    }

    static Instant shanghai(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
