package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.Change;
import org.bihuan.deadlines.store.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An imported year re-dates running clocks, and with them their timers and their tasks. */
class CalendarImportTest extends LoopTest {

    /** Monday, 4 January 2027, off as well; Saturday the 9th worked instead. */
    private static final String YEAR_2027 = """
            date,kind,name
            2027,year,2027年节假日安排
            2027-01-01,holiday,元旦
            2027-01-04,holiday,元旦
            2027-01-09,workday,元旦
            """;

    @Autowired
    Calendars calendars;

    @Autowired
    Clocks clocks;

    @AfterEach
    void unpublish() {
        loop.jdbc.sql("DELETE FROM calendar_year WHERE year = 2027").update();
        loop.jdbc.sql("UPDATE calendar_version SET token = gen_random_uuid()").update();
    }

    private UUID reachingIntoJanuary() {
        loop.at("2026-12-28T10:00");
        var id = loop.inProgress();
        loop.complete(
                id,
                ClosedLoopProcess.IMPLEMENT_CASE,
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 3, "reason", "论证"));
        return id;
    }

    @Test
    void aDateInAnUnpublishedYearIsProvisional() {
        loop.at("2026-12-28T10:00");
        var id = loop.inProgress();
        // Seven days: Monday, 4 January, a weekday that no statutory holiday takes.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2027-01-05T00:00"));
        assertThat(clocks.due(id).orElseThrow().provisional()).isTrue();
    }

    @Test
    void theImportedYearMovesDueDateTimerAndTasksTogether() {
        // Half and 80 percent of seven days end with 1 and 3 January: those rungs are behind us.
        var id = reachingIntoJanuary();
        loop.until("2027-01-04T00:00");
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2027-01-05T00:00"));
        assertThat(calendars.importFile(new StringReader(YEAR_2027), "designer"))
                .containsExactly(id);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2027-01-06T00:00"));
        assertThat(clocks.due(id).orElseThrow().provisional()).isFalse();
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2027-01-06T00:00"));
        assertThat(loop.task(id, ClosedLoopProcess.DECIDE_REQUEST).getDueDate()).isEqualTo(instant("2027-01-06T00:00"));
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aPromiseToADateKeepsItsDayAndOneToAHolidayTakesTheNextWorkingDay() {
        loop.at("2026-12-28T10:00");
        // working days after Monday, 28 December: 29, 30, 31, then 4 (not yet off), 5 and 6 January
        var wednesday = dated(6);
        var monday = dated(4);
        assertThat(calendars.importFile(new StringReader(YEAR_2027), "designer"))
                .containsExactly(monday);
        assertThat(clocks.due(wednesday).orElseThrow().at()).isEqualTo(instant("2027-01-07T00:00"));
        assertThat(clocks.due(wednesday).orElseThrow().provisional()).isFalse();
        assertThat(clocks.running(wednesday).orElseThrow().limit().text()).isEqualTo("5个工作日");
        assertThat(clocks.due(monday).orElseThrow().at()).isEqualTo(instant("2027-01-06T00:00"));
    }

    private UUID dated(int workingDays) {
        var subject = UUID.randomUUID();
        var limit = new TimeLimit(workingDays, LimitUnit.WORKING_DAYS);
        clocks.start(subject, ClockKind.RESOLUTION, limit, new Change("fagai-1", instant("2026-12-28T10:00"), "签发"));
        return subject;
    }

    @Test
    void aRungThatFiredStaysWhereItWas() {
        loop.at("2026-12-28T10:00");
        var id = loop.inProgress();
        loop.until("2027-01-05T00:00");
        calendars.importFile(new StringReader(YEAR_2027), "designer");
        assertThat(loop.evidence.rungs(id)).endsWith("HANDLING overdue 2027-01-05T00:00");
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2027-01-06T00:00"));
        // One working day after the 5th, on the new calendar.
        assertThat(loop.evidence.rungTimers(id)).containsExactly(instant("2027-01-07T00:00"));
    }

    @Test
    void aSettledCaseIsNotReDated() {
        loop.at("2026-12-28T10:00");
        loop.fedBack();
        assertThat(calendars.importFile(new StringReader(YEAR_2027), "designer"))
                .isEmpty();
    }
}
