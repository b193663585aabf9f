package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step leaves who, when, what, from, to and why; nobody changes or deletes it. */
class EventRecordTest extends LoopTest {

    @Test
    void aStepSaysWhoWhenWhatFromToAndWhy() {
        var id = loop.dispatched();
        loop.at("2026-03-02T11:30");
        loop.object(id, "jiaowei-2");
        var events = loop.views.history(id);
        assertThat(events.get(events.size() - 1))
                .isEqualTo(new CaseEvent(
                        id,
                        instant("2026-03-02T11:30"),
                        "jiaowei-2",
                        Step.OBJECTED,
                        Stage.DISPATCHED,
                        Stage.RETURNED,
                        "jiaowei",
                        "不属于本单位职责"));
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeEnded() {
        var id = loop.fedBack();
        loop.rate(id, "yes", "satisfied");
        var events = loop.views.history(id);
        assertThat(events.get(0).from()).isNull();
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).from()).isEqualTo(events.get(i - 1).to());
        }
        assertThat(events)
                .extracting(CaseEvent::actor)
                .containsExactly(
                        "centre-1",
                        "centre-1",
                        "jiaowei-1",
                        "jiaowei-1",
                        "jiaowei-1",
                        "jiaowei-head",
                        "jiaowei-1",
                        "centre-1",
                        "system");
    }

    @Test
    void whatNobodyDidIsTheSystems() {
        var id = loop.inProgress();
        loop.until("2026-03-10T00:00");
        assertThat(loop.views.history(id))
                .filteredOn(event -> event.step() == Step.RUNG_REACHED || event.step() == Step.ORDER_DRAFTED)
                .extracting(CaseEvent::actor)
                .containsOnly("system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE case_event SET why = 'x'", "DELETE FROM case_event", "TRUNCATE case_event"})
    void theDatabaseRefusesToChangeARecord(String attempt) {
        loop.dispatched();
        assertThatThrownBy(() -> loop.jdbc.sql(attempt).update()).hasMessageContaining("never changed or deleted");
    }
}
