package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.store.Calendars;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A year is published while cases run in it: row, timer and task move together. */
@EngineTest
@Import(Loop.class)
class ImportedCalendarTest {

    @Autowired
    Loop loop;

    @Autowired
    Calendars calendars;

    @AfterEach
    void forget2027() {
        loop.jdbc.sql("DELETE FROM calendar_year WHERE year = 2027").update();
        loop.jdbc.sql("UPDATE calendar_version SET token = gen_random_uuid()").update();
        loop.clock.release();
    }

    /** 15 days after 12-21 the last day is 2027-01-05; when that and the next are days off it moves to 01-07. */
    @Test
    void dueDateTimerAndTaskMoveTogether() {
        loop.at("2026-12-21T10:00");
        var id = loop.report();
        loop.complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "complex"));
        loop.until("2027-01-04T12:00");
        assertDue(id, "2027-01-06T00:00");

        var moved = calendars.importFile(new StringReader("""
                date,kind,name
                2027,year,安排
                2027-01-01,holiday,元旦
                2027-01-05,holiday,元旦
                2027-01-06,holiday,元旦
                """), "admin");

        assertThat(moved).contains(id);
        assertDue(id, "2027-01-08T00:00");
    }

    private void assertDue(UUID id, String local) {
        var due = Date.from(Loop.instant(local));
        assertThat(loop.task(id, ClosedLoopProcess.SIGN_CASE).getDueDate().getTime())
                .isEqualTo(due.getTime());
        assertThat(loop.runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                        .flatMap(instance ->
                                loop.management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                        .map(Job::getDuedate)
                        .map(Date::getTime))
                .containsExactly(due.getTime());
    }
}
