package org.bihuan.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.bihuan.cases.process.Loop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports are asked for on Fridays at five in the afternoon, lights are read on Mondays at nine. */
class ProjectRhythmTest {

    private static final ProjectRhythm RHYTHM =
            new ProjectRhythm(DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0), 2);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59, 2026-03-02T09:00",
        "2026-03-02T09:00, 2026-03-09T09:00",
        "2026-03-08T23:59, 2026-03-09T09:00",
        "2026-12-31T12:00, 2027-01-04T09:00"
    })
    void theNextReadingIsTheNextMondayMorning(String now, String reading) {
        assertThat(RHYTHM.nextReading(Loop.instant(now)).toInstant()).isEqualTo(Loop.instant(reading));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06T16:59, 2026-03-06T17:00", "2026-03-06T17:00, 2026-03-13T17:00"})
    void theNextReportIsAskedForOnTheNextFriday(String now, String report) {
        assertThat(RHYTHM.nextReport(Loop.instant(now)).toInstant()).isEqualTo(Loop.instant(report));
    }
}
