package org.bihuan.replay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bihuan.deadlines.CalendarDay;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTimeTest {

    private static final Instant FRIDAY = local("2026-02-13T10:00");

    /** 2026-02-14, a Saturday, is a make-up workday; no other day is named here. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            Set.of(2026),
            List.of(new CalendarDay(LocalDate.of(2026, 2, 14), true, "春节")),
            new WorkingTime(LocalTime.of(9, 0), LocalTime.of(17, 30)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02 10:00, 2026-03-02T10:00",
        "2026-03-02 24:00, 2026-03-03T00:00",
        "2026-03-02 10:00:30, 2026-03-02T10:00:30",
        "14:30, 2026-02-13T14:30",
    })
    void timesAreThoseOfShanghai(String written, String local) {
        assertThat(StoryTime.instant(part(written), FRIDAY)).isEqualTo(local(local));
    }

    @ParameterizedTest
    @CsvSource({
        "30分钟, 2026-02-13T10:30",
        "2小时, 2026-02-13T12:00",
        "3天, 2026-02-16T10:00",
        "1个工作日, 2026-02-14T10:00",
        "2个工作日, 2026-02-16T10:00",
    })
    void spansKeepTheTimeOfDay(String written, String local) {
        assertThat(StoryTime.later(part(written), FRIDAY, CALENDAR)).isEqualTo(local(local));
    }

    @Test
    void tellsATimeThatDoesNotExist() {
        assertThatThrownBy(() -> StoryTime.instant(part("2026-02-30 10:00")))
                .hasMessageContaining("没有“2026-02-30 10:00”");
        assertThatThrownBy(() -> StoryTime.instant(part("25:00"), FRIDAY)).hasMessageContaining("没有“25:00”");
        assertThatThrownBy(() -> StoryTime.later(part("两天"), FRIDAY, CALENDAR)).hasMessageContaining("应写成");
    }

    private static Part part(String written) {
        return Part.whole("a.yaml", written);
    }

    private static Instant local(String at) {
        return LocalDateTime.parse(at).atZone(WorkCalendar.ZONE).toInstant();
    }
}
