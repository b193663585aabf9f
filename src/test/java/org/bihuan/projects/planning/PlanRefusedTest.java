package org.bihuan.projects.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.api.Test;

class PlanRefusedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Test
    void planWithoutTasksIsRefused() {
        refused().hasMessage("计划里还没有任务，请至少填写一项任务。");
    }

    @Test
    void codeThatComesTwiceIsRefused() {
        refused(task("T01", "1wd"), task("T01", "2wd")).hasMessage("任务编号T01出现了两次，请改成不同的编号。");
    }

    @Test
    void unknownPredecessorsAreAllNamed() {
        refused(task("T01", "1wd"), task("T02", "1wd", "T98", "T01", "T99"), task("T03", "1wd", "T97"))
                .hasMessage("任务T02的前置任务T98、T99，任务T03的前置任务T97不在计划中，请补上这些任务或改正编号。");
    }

    @Test
    void circleIsNamedInTheOrderOfTheWork() {
        refused(
                        task("T00", "1wd"),
                        task("T01", "1wd", "T00", "T05"),
                        task("T03", "1wd", "T01"),
                        task("T05", "1wd", "T03"),
                        task("T06", "1wd", "T05"))
                .hasMessage("任务T01→T03→T05→T01互为前置，永远无法开始，请删去其中一个前置任务。");
    }

    @Test
    void circleIsFoundFromATaskThatOnlyWaitsForIt() {
        refused(task("T06", "1wd", "T05"), task("T05", "1wd", "T01"), task("T01", "1wd", "T05"))
                .hasMessageContaining("T05→T01→T05");
    }

    @Test
    void taskThatWaitsForItselfIsRefused() {
        refused(task("T01", "1wd", "T01")).hasMessageContaining("T01→T01");
    }

    @Test
    void durationInHoursIsRefused() {
        refused(task("T01", "24h")).hasMessage("任务T01的工期是24小时，请改按工作日（wd）或自然日（d）填写。");
    }

    @Test
    void finishBeforeTheStartIsRefused() {
        refused(fact(0, MARCH, MARCH.minusDays(1))).hasMessage("任务T01的完成日期2026-03-01早于开始日期2026-03-02，请核对后改正。");
    }

    @Test
    void finishWithoutAStartIsRefused() {
        refused(fact(0, null, MARCH)).hasMessageContaining("却没有开始日期");
    }

    @Test
    void negativeBlockedDaysAreRefused() {
        refused(fact(-1, null, null)).hasMessageContaining("受阻天数是-1");
    }

    @Test
    void planOfCenturiesIsRefusedAsASlipOfThePen() {
        // Six times 10,000 working days are some 240 years.
        refused(
                        task("T01", "10000wd"),
                        task("T02", "10000wd", "T01"),
                        task("T03", "10000wd", "T02"),
                        task("T04", "10000wd", "T03"),
                        task("T05", "10000wd", "T04"),
                        task("T06", "10000wd", "T05"))
                .hasMessage("计划的跨度超过200年，请核对各任务的工期和日期。");
    }

    @Test
    void samePredecessorNamedTwiceIsOne() {
        var schedule = Scheduler.schedule(
                List.of(task("T01", "1wd"), task("T02", "1wd", "T01", "T01")), MARCH, MARCH.plusDays(9), CALENDAR);
        assertThat(schedule.of("T02").earliestStart()).isEqualTo("2026-03-03");
    }

    @Test
    void scheduleKnowsNoTaskThatIsNotInThePlan() {
        var schedule = Scheduler.schedule(List.of(task("T01", "1wd")), MARCH, MARCH, CALENDAR);
        assertThatThrownBy(() -> schedule.of("T02")).isInstanceOf(NoSuchElementException.class);
    }

    private static AbstractThrowableAssert<?, ?> refused(PlannedTask... tasks) {
        return assertThatThrownBy(() -> Scheduler.schedule(List.of(tasks), MARCH, MARCH.plusYears(1), CALENDAR))
                .isInstanceOf(PlanRefused.class);
    }

    private static PlannedTask task(String code, String duration, String... predecessors) {
        return new PlannedTask(code, "办理" + code, TimeLimit.parse(duration), List.of(predecessors));
    }

    private static PlannedTask fact(int blockedDays, LocalDate started, LocalDate finished) {
        return new PlannedTask("T01", "办理", TimeLimit.parse("1wd"), List.of(), blockedDays, started, finished);
    }
}
