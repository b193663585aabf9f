package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.notification.mail.QuietHoursTest.shanghai;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a note may be mailed, by what its recipient chose. */
class PreferenceTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30));

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 17:00, 2026-03-02T10:00, 2026-03-02T10:00",
        "AT_ONCE, 17:00, 2026-03-02T22:00, 2026-03-03T07:30",
        "DIGEST,  17:00, 2026-03-02T10:00, 2026-03-02T17:00",
        "DIGEST,  17:00, 2026-03-02T17:00, 2026-03-02T17:00",
        "DIGEST,  17:00, 2026-03-02T17:01, 2026-03-03T17:00",
        // a digest in the quiet hours waits for their end as well
        "DIGEST,  06:00, 2026-03-02T10:00, 2026-03-03T07:30",
    })
    void aNoteIsDue(Delivery delivery, LocalTime digestAt, LocalDateTime happened, LocalDateTime due) {
        assertThat(new Preference(delivery, digestAt, NIGHT).due(shanghai(happened), false))
                .contains(shanghai(due));
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "DIGEST"})
    void whatCountsHoursWaitsForNothing(Delivery delivery) {
        var midnight = shanghai(LocalDateTime.parse("2026-03-03T00:00"));
        var preference = new Preference(delivery, LocalTime.of(17, 0), NIGHT);
        assertThat(preference.due(midnight, true)).contains(midnight);
        assertThat(preference.collects(true)).isFalse();
    }

    @Test
    void whoWantsNoMailGetsNone() {
        var preference = new Preference(Delivery.NONE, LocalTime.of(17, 0), NIGHT);
        assertThat(preference.due(shanghai(LocalDateTime.parse("2026-03-02T10:00")), true))
                .isEmpty();
    }
}
