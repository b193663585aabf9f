package org.bihuan.deadlines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.at;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Import(TestLadder.class)
@Transactional
@RecordApplicationEvents
class CalendarsTest {

    /** Saturday 01-09 is worked; the rest is enough for a test. */
    private static final String YEAR_2027 = """
            date,kind,name
            2027,year,2027年节假日安排
            2027-01-01,holiday,元旦
            2027-01-09,workday,元旦
            """;

    @Autowired
    Calendars calendars;

    @Autowired
    Clocks clocks;

    @Autowired
    ApplicationEvents events;

    @Test
    void theFirstStartFillsTheCalendarOf2004To2026() {
        assertThat(calendars.current().publishedYears())
                .hasSize(23)
                .startsWith(2004)
                .endsWith(2026);
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
    }

    @Test
    void anImportedYearReDatesRunningClocksAndNamesTheReason() {
        UUID reaching = start("2026-12-28 09:00");
        UUID ending = start("2026-12-01 09:00");
        assertThat(clocks.due(reaching)).contains(new Due(at("2027-01-13 00:00"), true));

        assertThat(imported(YEAR_2027)).containsExactly(reaching);

        assertThat(clocks.due(reaching)).contains(new Due(at("2027-01-12 00:00"), false));
        assertThat(clocks.due(ending)).contains(new Due(at("2026-12-16 00:00"), false));
        assertThat(events.stream(ClockMoved.class)).containsExactly(new ClockMoved(reaching));
        assertThat(clocks.account(clocks.running(reaching).orElseThrow(), who -> who))
                .contains("designer 因日历变更重新计算（导入2027年工作日历），届满时间由2027年1月12日（周二）24时改为2027年1月11日（周一）24时");
    }

    @Test
    void aProvisionalDateThatIsConfirmedLosesItsFlagWithoutMoving() {
        UUID subject = clocks.start(
                        UUID.randomUUID(),
                        ClockKind.HANDLING,
                        TimeLimit.parse("3wd"),
                        new Change("系统", at("2026-12-30 09:00"), ""))
                .subject();
        assertThat(imported(YEAR_2027)).isEmpty();
        assertThat(clocks.due(subject)).contains(new Due(at("2027-01-06 00:00"), false));
    }

    @Test
    void whatStartsAfterTheImportIsCountedByIt() {
        imported(YEAR_2027);
        assertThat(clocks.due(start("2026-12-28 09:00"))).contains(new Due(at("2027-01-12 00:00"), false));
    }

    @Test
    void aYearMayBeImportedAgain() {
        imported(YEAR_2027);
        UUID subject = start("2026-12-28 09:00");
        imported(YEAR_2027.replace("2027-01-09,workday,元旦\n", ""));
        assertThat(clocks.due(subject)).contains(new Due(at("2027-01-13 00:00"), false));
    }

    @Test
    void aContradictoryFileChangesNothing() {
        assertThatThrownBy(() -> imported(YEAR_2027 + "2027-01-04,workday,元旦\n"))
                .isInstanceOf(CalendarRefused.class)
                .hasMessage("第5行：2027-01-04不在周末，本来就是工作日，不能作为调休上班日");
        assertThat(calendars.current().publishedYears()).endsWith(2026);
    }

    private UUID start(String at) {
        var change = new Change("系统", at(at), "");
        return clocks.start(UUID.randomUUID(), ClockKind.HANDLING, TimeLimit.parse("10wd"), change)
                .subject();
    }

    private List<UUID> imported(String csv) {
        return calendars.importFile(new StringReader(csv), "designer");
    }
}
