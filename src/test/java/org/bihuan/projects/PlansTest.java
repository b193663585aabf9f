package org.bihuan.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.platform.time.EngineClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Plans in versions, of a project that begins on Monday, 2 March 2026. */
@EngineTest
@Transactional
class PlansTest {

    private static final LocalDate REQUIRED = LocalDate.parse("2026-03-20");

    @Autowired
    Plans plans;

    @Autowired
    ProjectFile file;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EngineClock clock;

    private UUID project;

    @BeforeEach
    void register() {
        clock.simulate(Instant.parse("2026-03-02T02:00:00Z"));
        var draft = new ProjectDraft(
                "2601-110199-04-01-" + UUID.randomUUID(),
                "东湖小学教学楼",
                "building",
                new BigDecimal("3000"),
                null,
                "区级财政",
                "jiaowei",
                "东湖街道",
                REQUIRED);
        project = file.add(Project.registered(draft, file.now()), "fagai-1").id;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void aDraftHasPlannedDatesFromNowAndLatestDatesBackFromTheRequiredFinish() {
        draft(table(5, 5));
        // ten working days from Monday, 2 March: until Friday, 13 March; a week is left until the 20th
        assertThat(plans.draft(project).orElseThrow().rows())
                .extracting(
                        PlanRow::code,
                        PlanRow::earliestStart,
                        PlanRow::earliestFinish,
                        PlanRow::latestStart,
                        PlanRow::latestFinish,
                        PlanRow::slack)
                .containsExactly(
                        tuple("T01", day(2), day(6), day(9), day(13), 5),
                        tuple("T02", day(9), day(13), day(16), day(20), 5));
    }

    @Test
    void aPlanThatCantBeKeptIsNotApprovedAndTheChainIsNamed() {
        draft(table(5, 15));
        assertThat(plans.draft(project).orElseThrow().daysOver()).isEqualTo(5);
        assertThatThrownBy(() -> plans.approve(project, "fagai-leader"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("T01")
                .hasMessageContaining("T02")
                .hasMessageContaining("5个工作日");
        assertThat(plans.inForce(project)).isEmpty();
    }

    /** Ten working days of work until Friday, 20 March: begun on Monday, 9 March, at the latest. */
    @Test
    void aDraftThatWaitsTooLongForItsApprovalCantBeKept() {
        draft(table(5, 5));
        clock.simulate(Instant.parse("2026-03-09T02:00:00Z"));
        assertThat(plans.draftCanBeKept(project)).isTrue();
        clock.simulate(Instant.parse("2026-03-10T02:00:00Z"));
        assertThat(plans.draftCanBeKept(project)).isFalse();
    }

    @Test
    void aNewPlanInForceKeepsTheOldOne() {
        approved(table(5, 5), PlanKind.FIRST);
        approved(table(5, 6), PlanKind.REPLAN);
        assertThat(plans.versions(project))
                .extracting(Plan::number, Plan::kind, Plan::state)
                .containsExactly(
                        tuple(1, PlanKind.FIRST, PlanState.SUPERSEDED), tuple(2, PlanKind.REPLAN, PlanState.APPROVED));
    }

    @Test
    void daysThatAnObstacleCostMoveThePlanVisiblyAndStayInLaterPlans() {
        approved(table(5, 5), PlanKind.FIRST);
        start("T01", "2026-03-02T02:00:00Z");
        var shifted = plans.shift(project, "T01", 3, "手续受阻").orElseThrow();
        assertThat(shifted.row("T01").orElseThrow().earliestFinish()).isEqualTo(day(11));
        assertThat(shifted.row("T02").orElseThrow().earliestStart()).isEqualTo(day(12));
        assertThat(shifted.row("T02").orElseThrow().slack()).isEqualTo(2);
        draft(table(5, 5));
        assertThat(plans.draft(project).orElseThrow().row("T01").orElseThrow().blockedDays())
                .isEqualTo(3);
    }

    @Test
    void aShiftBeyondTheRequiredFinishSaysByHowManyDays() {
        approved(table(5, 5), PlanKind.FIRST);
        assertThat(plans.shift(project, "T01", 7, "手续受阻").orElseThrow().daysOver())
                .isEqualTo(2);
    }

    @Test
    void withoutABlockedDayNothingIsShifted() {
        approved(table(5, 5), PlanKind.FIRST);
        assertThat(plans.shift(project, "T01", 0, "当日解决")).isEmpty();
        assertThat(plans.versions(project)).hasSize(1);
    }

    @Test
    void aNewPlanOfUntouchedWorkBeginsToday() {
        approved(table(5, 5), PlanKind.FIRST);
        at(19);
        plans.draft(project, table(5, 5), PlanKind.REPLAN, REQUIRED, null, "fagai-1");
        var draft = plans.draft(project).orElseThrow();
        // 19, 20, 23, 24, 25 and 26, 27, 30, 31, 1 April: eight working days after the 20th
        assertThat(draft.row("T01").orElseThrow().earliestStart()).isEqualTo(day(19));
        assertThat(draft.finish()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(draft.daysOver()).isEqualTo(8);
        assertThatThrownBy(() -> plans.approve(project, "fagai-leader")).hasMessageContaining("8个工作日");
    }

    @Test
    void workThatRunsEndsNotBeforeToday() {
        approved(table(5, 5), PlanKind.FIRST);
        start("T01", "2026-03-02T02:00:00Z");
        at(19);
        plans.draft(project, table(5, 5), PlanKind.REPLAN, REQUIRED, null, "fagai-1");
        // T01 at the earliest today; 20, 23, 24, 25, 26
        assertThat(dates(plans.draft(project).orElseThrow(), "T01")).isEqualTo("2026-03-02 2026-03-19");
        assertThat(dates(plans.draft(project).orElseThrow(), "T02")).isEqualTo("2026-03-20 2026-03-26");
    }

    @Test
    void aPlanApprovedLaterThanDraftedIsDatedFromItsApproval() {
        draft(table(5, 5));
        at(5);
        var approved = plans.approve(project, "fagai-leader");
        assertThat(plans.inForce(project).orElseThrow()).isEqualTo(approved);
        // Thursday: 5, 6, 9, 10, 11 and 12, 13, 16, 17, 18
        assertThat(dates(approved, "T01")).isEqualTo("2026-03-05 2026-03-11");
        assertThat(dates(approved, "T02")).isEqualTo("2026-03-12 2026-03-18");
        assertThat(approved.number()).isEqualTo(1);
        assertThat(plans.draft(project)).isEmpty();
    }

    @Test
    void anOlderDraftThatIsApprovedKeepsTheDaysThatAnObstacleCostMeanwhile() {
        approved(table(5, 5), PlanKind.FIRST);
        start("T01", "2026-03-02T02:00:00Z");
        plans.draft(project, table(5, 6), PlanKind.REPLAN, REQUIRED, null, "fagai-1");
        plans.shift(project, "T01", 3, "手续受阻");
        var approved = plans.approve(project, "fagai-leader");
        // until 6, and 9, 10, 11; then 12, 13, 16, 17, 18, 19
        assertThat(approved.row("T01").orElseThrow().blockedDays()).isEqualTo(3);
        assertThat(dates(approved, "T01")).isEqualTo("2026-03-02 2026-03-11");
        assertThat(dates(approved, "T02")).isEqualTo("2026-03-12 2026-03-19");
    }

    @Test
    void aShiftCountsWhatIsLeftFromTodayButWhoWasLateStaysLate() {
        var table = List.of(row("T01", 5, List.of()), row("T02", 5, List.of("T01")), row("T03", 8, List.of()));
        approved(table, PlanKind.FIRST);
        start("T01", "2026-03-02T02:00:00Z");
        at(18);
        var shifted = plans.shift(project, "T01", 3, "手续受阻").orElseThrow();
        assertThat(dates(shifted, "T01")).isEqualTo("2026-03-02 2026-03-18");
        assertThat(dates(shifted, "T02")).isEqualTo("2026-03-19 2026-03-25");
        // planned 2 to 11, not begun yet: it is not forgiven, but takes 18, 19, 20, 23, 24, 25, 26, 27
        assertThat(dates(shifted, "T03")).isEqualTo("2026-03-02 2026-03-11");
        assertThat(shifted.finish()).isEqualTo(day(27));
        assertThat(shifted.daysOver()).isEqualTo(5);
    }

    @Test
    void whatWasBlockedBeforeItBeganBeginsOnTheDayOnWhichTheWayIsClear() {
        approved(table(5, 5), PlanKind.FIRST);
        at(5);
        // from the 2nd on three days lost: 5, 6, 9, 10, 11
        assertThat(dates(plans.shift(project, "T01", 3, "手续受阻").orElseThrow(), "T01"))
                .isEqualTo("2026-03-05 2026-03-11");
    }

    @Test
    void aRefusedDraftIsKeptAndTheNextOneTakesItsPlace() {
        draft(table(5, 5));
        plans.refuse(project, "fagai-leader");
        draft(table(4, 5));
        assertThat(plans.versions(project)).extracting(Plan::state).containsExactly(PlanState.REFUSED, PlanState.DRAFT);
    }

    private void approved(List<BreakdownRow> table, PlanKind kind) {
        plans.draft(project, table, kind, REQUIRED, null, "fagai-1");
        plans.approve(project, "fagai-leader");
    }

    private void draft(List<BreakdownRow> table) {
        plans.draft(project, table, PlanKind.FIRST, REQUIRED, null, "fagai-1");
    }

    private void start(String code, String at) {
        jdbc.sql("""
                        INSERT INTO project_task (id, version, project, code, stage, unit, started_at)
                        VALUES (?, 0, ?, ?, 'RUNNING', 'jiaowei', ?)""")
                .params(UUID.randomUUID(), project, code, Timestamp.from(Instant.parse(at)))
                .update();
    }

    private static List<BreakdownRow> table(int design, int works) {
        return List.of(row("T01", design, List.of()), row("T02", works, List.of("T01")));
    }

    private static BreakdownRow row(String code, int days, List<String> predecessors) {
        return new BreakdownRow(
                code, "任务" + code, Phase.DESIGN, "jiaowei", TimeLimit.parse(days + "wd"), predecessors, "批复", null);
    }

    private void at(int ofMarch) {
        clock.simulate(Instant.parse("2026-03-%02dT02:00:00Z".formatted(ofMarch)));
    }

    private static String dates(Plan plan, String code) {
        var row = plan.row(code).orElseThrow();
        return row.earliestStart() + " " + row.earliestFinish();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
