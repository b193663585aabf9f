package org.bihuan.replay.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.platform.time.EngineClock;
import org.bihuan.projects.Phase;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectDraft;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectViews;
import org.bihuan.replay.simulation.Simulation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Three projects from March to the end of June 2026: one is fast, one is hindered by departments, one is given up. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @Autowired
    Seasons seasons;

    @Autowired
    ProjectViews projects;

    @Autowired
    Plans plans;

    @Autowired
    Simulation simulation;

    @Autowired
    EngineClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @BeforeAll
    void playTheSeason() {
        clock.simulate(Season.morning(BEGIN).minusSeconds(1));
        var season = seasons.open(new SeasonPlan(
                List.of(
                        played("SEASON-FAST", "equipment", Temper.FAST, Phase.PERMITS),
                        played("SEASON-BLOCKED", "renovation", Temper.LATE_RESOLUTION, Phase.FEASIBILITY),
                        played("SEASON-CANCELLED", "road", Temper.CANCELLED, Phase.DESIGN)),
                END,
                3,
                9,
                false));
        BEGIN.datesUntil(END.plusDays(1))
                .forEach(day -> transaction.executeWithoutResult(status -> {
                    simulation.advanceTo(Season.morning(day));
                    season.play(day);
                }));
    }

    @AfterAll
    void letTimeGoOn() {
        clock.release();
    }

    private static Played played(String code, String type, Temper temper, Phase beginning) {
        var draft = new ProjectDraft(
                code,
                "测试项目" + code,
                type,
                new BigDecimal("1000"),
                null,
                "区级财政资金",
                "jiaowei",
                "永宁街道",
                LocalDate.of(2028, 6, 30));
        return new Played(draft, BEGIN, temper, beginning);
    }

    @Test
    void everyProjectHasItsThreeServantsAndAPlan() {
        for (var code : List.of("SEASON-FAST", "SEASON-BLOCKED", "SEASON-CANCELLED")) {
            var project = projects.byCode(code).orElseThrow();
            assertThat(project.servants()).isPresent();
            assertThat(plans.versions(project.id())).isNotEmpty();
        }
    }

    @Test
    void theFastOneIsFurtherThanTheOthers() {
        assertThat(accepted("SEASON-FAST")).isGreaterThan(accepted("SEASON-BLOCKED"));
        assertThat(accepted("SEASON-FAST")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theOneGivenUpIsCancelledByItsLeaderAndNothingOfItIsInHand() {
        var cancelled = projects.byCode("SEASON-CANCELLED").orElseThrow();
        assertThat(cancelled.stage()).isEqualTo(ProjectStage.CANCELLED);
        assertThat(count(
                        "project_change WHERE kind = 'CANCEL' AND state = 'APPROVED' AND decided_by = ? AND project = ?",
                        cancelled.leader(),
                        cancelled.id()))
                .isEqualTo(1);
        assertThat(count("project_task WHERE project = ? AND stage NOT IN ('ACCEPTED', 'WITHDRAWN')", cancelled.id()))
                .isZero();
    }

    @Test
    void weeklyReportsAreMadeByTheStaffAndConfirmedByOthers() {
        assertThat(count("progress_report WHERE state = 'CONFIRMED' AND confirmed_by <> reported_by"))
                .isGreaterThan(10);
        assertThat(count("progress_report WHERE confirmed_by = reported_by")).isZero();
    }

    @Test
    void whatADepartmentHoldsUpComesBeforeAMeetingOfTheUnitsConcerned() {
        var blocked = projects.byCode("SEASON-BLOCKED").orElseThrow().id();
        assertThat(count("blocker WHERE project = ?", blocked)).isPositive();
        assertThat(count("dispatch_meeting WHERE held_at IS NOT NULL")).isPositive();
        assertThat(count("""
                agenda_item i JOIN blocker b ON b.id = i.blocker
                WHERE NOT EXISTS (SELECT FROM meeting_unit u WHERE u.meeting = i.meeting AND u.unit = b.department)""")).isZero();
    }

    @Test
    void aResolutionDoneLateHasClimbedTheLadder() {
        assertThat(count("""
                clock_rung r JOIN limit_clock c ON c.id = r.clock_id
                WHERE c.kind = 'RESOLUTION' AND r.rung = 'overdue'""")).isPositive();
    }

    @Test
    void theDaysThatAnObstacleCostAreInANewVersionOfThePlan() {
        var closed = count("blocker WHERE closed_on > since");
        assertThat(closed).isPositive();
        assertThat(count("project_plan WHERE kind = 'SHIFT'")).isPositive();
    }

    private int accepted(String code) {
        UUID project = projects.byCode(code).orElseThrow().id();
        return (int) count("project_task WHERE stage = 'ACCEPTED' AND project = ?", project);
    }

    private long count(String from, Object... params) {
        return jdbc.sql("SELECT count(*) FROM " + from)
                .params(params)
                .query(Long.class)
                .single();
    }
}
