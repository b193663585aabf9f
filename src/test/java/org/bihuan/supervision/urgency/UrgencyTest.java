package org.bihuan.supervision.urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each colour means; the present day is the day in Beijing. */
class UrgencyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T09:59, OVERDUE",
        "2026-03-02T10:00, 2026-03-02T10:00, OVERDUE",
        "2026-03-02T10:00, 2026-03-02T10:01, TODAY",
        "2026-03-02T10:00, 2026-03-03T00:00, TODAY",
        "2026-03-02T10:00, 2026-03-03T00:01, WARNING",
        "2026-03-02T10:00, 2026-03-03T10:00, WARNING",
        "2026-03-02T10:00, 2026-03-03T10:01, NORMAL",
        // shortly after midnight in Beijing it is still yesterday in Greenwich
        "2026-03-03T00:30, 2026-03-04T00:00, TODAY",
        "2026-03-02T23:30, 2026-03-04T00:00, NORMAL",
    })
    void followsTheTimeThatIsLeft(String now, String due, Urgency expected) {
        assertThat(Urgency.of(instant(due), false, false, instant(now))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T10:00, OVERDUE", "2026-03-03T00:00, TODAY", "2026-05-01T00:00, WARNING"})
    void theWarningOfTheLadderTurnsYellowWhatIsNotDueYet(String due, Urgency expected) {
        assertThat(Urgency.of(instant(due), false, true, instant("2026-03-02T10:00")))
                .isEqualTo(expected);
    }

    @Test
    void whatStandsStillIsNeitherLateNorInTime() {
        var now = instant("2026-03-02T10:00");
        assertThat(Urgency.of(instant("2026-03-02T09:00"), true, true, now)).isEqualTo(Urgency.PAUSED);
        assertThat(Urgency.of(null, false, false, now)).isEqualTo(Urgency.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:00, NORMAL, urgency.left.days, 2",
        "2026-03-03T09:59, WARNING, urgency.left.hours, 23",
        "2026-03-02T10:59, TODAY, urgency.left.minutes, 59",
        "2026-03-02T10:00, OVERDUE, urgency.over.minutes, 0",
        "2026-03-02T08:01, OVERDUE, urgency.over.hours, 1",
        "2026-02-27T10:00, OVERDUE, urgency.over.days, 3",
    })
    void saysHowLongInTheLargestUnit(String due, Urgency urgency, String word, long amount) {
        assertThat(TimeLeft.of(instant(due), urgency, instant("2026-03-02T10:00")))
                .isEqualTo(new TimeLeft(word, amount));
    }

    @Test
    void noTimeIsLeftOrOverWhileNoneRuns() {
        var now = instant("2026-03-02T10:00");
        assertThat(TimeLeft.of(null, Urgency.NONE, now)).isNull();
        assertThat(TimeLeft.of(instant("2026-03-09T10:00"), Urgency.PAUSED, now))
                .isNull();
    }
}
