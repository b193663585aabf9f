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

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
