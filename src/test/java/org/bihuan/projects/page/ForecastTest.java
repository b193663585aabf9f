package org.bihuan.projects.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Phase;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanKind;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.PlanState;
import org.bihuan.projects.tasks.TaskStage;
import org.junit.jupiter.api.Test;

/** What is to be expected, and what a new version changed: dates of March 2026, which has no holidays. */
class ForecastTest {

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-03-" + day);
    }

    private static PlanRow row(String code, String from, String until, String... predecessors) {
        var task = new BreakdownRow(
                code, "任务" + code, Phase.DESIGN, "jiaowei", TimeLimit.parse("5wd"), List.of(predecessors), "文件", null);
        return new PlanRow(task, 0, day(from), day(until), day(from), day(until), 0, true);
    }

    private static Plan plan(int number, LocalDate finish, PlanRow... rows) {
        return new Plan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                PlanKind.FIRST,
                PlanState.APPROVED,
                day("02"),
                day("31"),
                finish,
                0,
                false,
                null,
                "fagai-1",
                Instant.EPOCH,
                null,
                null,
                List.of(rows));
    }

    private static TaskFact fact(String code, int progress, String started, String accepted) {
        return new TaskFact(code, TaskStage.RUNNING, progress, instant(started), instant(accepted));
    }

    private static Instant instant(String day) {
        return day == null ? null : Instant.parse("2026-03-" + day + "T02:00:00Z");
    }

    private static Map<String, LocalDate> forecast(Plan plan, String today, TaskFact... facts) {
        var byCode = new HashMap<String, TaskFact>();
        List.of(facts).forEach(fact -> byCode.put(fact.code(), fact));
        return Forecast.of(plan, byCode, day(today), CALENDAR);
    }

    /** 10 working days at 40 %: 6 are left, 12, 13, 16, 17, 18 and 19 March; the next takes 20, 23, 24, 25 and 26. */
    @Test
    void aRunningTaskPushesThoseAfterIt() {
        var plan = plan(1, day("20"), row("T01", "02", "13"), row("T02", "16", "20", "T01"));
        assertThat(forecast(plan, "12", fact("T01", 40, "03", null)))
                .containsEntry("T01", day("19"))
                .containsEntry("T02", day("26"));
    }

    @Test
    void whatIsAcceptedKeepsItsDayAndTheNextItsPlannedStart() {
        var plan = plan(1, day("20"), row("T01", "02", "13"), row("T02", "16", "20", "T01"));
        assertThat(forecast(plan, "12", fact("T01", 100, "02", "10")))
                .containsEntry("T01", day("10"))
                .containsEntry("T02", day("20"));
    }

    @Test
    void whatHasMissedItsStartIsExpectedToBeginToday() {
        assertThat(forecast(plan(1, day("13"), row("T01", "09", "13")), "11")).containsEntry("T01", day("17"));
    }

    @Test
    void aDoneTaskThatIsNotAcceptedIsExpectedToday() {
        assertThat(forecast(plan(1, day("13"), row("T01", "02", "13")), "12", fact("T01", 100, "02", null)))
                .containsEntry("T01", day("12"));
    }

    @Test
    void aVersionSaysWhatItChanged() {
        var before = plan(1, day("20"), row("T01", "02", "13"), row("T02", "16", "20", "T01"));
        var after = plan(2, day("27"), row("T01", "02", "13"), row("T03", "16", "27", "T01"));
        assertThat(VersionChanges.of(before, after))
                .containsExactly("计划完工：2026-03-20 → 2026-03-27", "新增 T03 任务T03", "取消 T02 任务T02");
        assertThat(VersionChanges.of(before, plan(2, day("20"), row("T01", "02", "13"), row("T02", "17", "20"))))
                .containsExactly("T02 任务T02：前置任务 T01 → 无；计划 2026-03-16～2026-03-20 → 2026-03-17～2026-03-20");
        assertThat(VersionChanges.of(before, before)).isEmpty();
    }
}
