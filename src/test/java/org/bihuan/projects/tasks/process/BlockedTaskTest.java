package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Matters;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.tasks.ObstacleLifted;
import org.bihuan.projects.tasks.TaskStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What an obstacle does to a task, its clock, the plan and the light. */
@RecordApplicationEvents
class BlockedTaskTest extends ProjectTaskTest {

    @Autowired
    Matters matters;

    @Autowired
    ApplicationEvents events;

    private UUID project;
    private UUID id;

    private void blocked() {
        project = scene.started();
        id = task(project, "T01").id();
        start(id);
        scene.obstacle(project, id, "OPEN");
        obstacles.blocked(id, "阻〔2026〕1号");
    }

    @Test
    void whileADepartmentStandsInTheWayTheClockIsItsOwnAndNothingIsHandedIn() {
        blocked();
        assertThat(clock(id)).isEqualTo(ClockKind.BLOCKED);
        assertThat(matters.of(id).unit()).isEqualTo("gongan");
        loop.refuses(id, "未销号的手续问题", ProjectTaskProcess.CARRY_OUT_TASK, "jiaowei-1", Map.of("evidence", "验收记录"));
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aDepartmentThatDoesNothingIsOrderedTo() {
        blocked();
        loop.until("2026-03-31T10:00");
        assertThat(loop.evidence.rungs(id)).anyMatch(rung -> rung.startsWith("BLOCKED overdue"));
        assertThat(loop.jdbc
                        .sql("SELECT lead_unit FROM supervision_order WHERE dossier = ?")
                        .param(project)
                        .query(String.class)
                        .list())
                .contains("gongan");
    }

    @Test
    void theTasksClockStandsWhileAResolutionRunsAndRunsAgainWhenTheWayIsClear() {
        blocked();
        scene.obstacles(id, "RESOLVING");
        obstacles.resolving(id);
        assertThat(clock(id)).isNull();
        loop.at("2026-03-05T10:00");
        scene.obstacles(id, "CLOSED");
        obstacles.unblocked(id, 3, "占道施工许可已办结");
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_FINISH);
        // planned until Friday the 6th, three days more: the 11th; the latest finish stays the 13th
        assertThat(loop.evidence.due(id)).isEqualTo(Loop.instant("2026-03-14T00:00"));
        assertThat(history(project)).contains("计划顺延");
    }

    @Test
    void theLightTurnsWhileATaskIsBlockedAndIsGreenAgainWhenThePlanHasShifted() {
        blocked();
        loop.at("2026-03-05T10:00");
        lights.readWeekly(project);
        // three of ten days planned, none done
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.RED);
        assertThat(history(project)).contains("亮灯变化");
        assertThat(told()).contains("fagai-leader", "fagai-head", "fagai-1");
        scene.obstacles(id, "CLOSED");
        obstacles.unblocked(id, 3, "占道施工许可已办结");
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.GREEN);
        assertThat(plans.inForce(project).orElseThrow().row("T02").orElseThrow().earliestFinish())
                .hasToString("2026-03-18");
    }

    private List<String> told() {
        return loop.jdbc
                .sql("SELECT recipient FROM inbox_note WHERE dossier = ?")
                .param(project)
                .query(String.class)
                .list();
    }

    @Test
    void aConfirmedReportSaysThatNothingStandsInTheWayAnyMore() {
        blocked();
        loop.until("2026-03-06T10:00");
        var form = report(20);
        form.put("lifted", "yes");
        loop.complete(id, ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", form);
        assertThat(events.stream(ObstacleLifted.class)).isEmpty();
        confirm(id, "confirm");
        assertThat(events.stream(ObstacleLifted.class)).containsExactly(new ObstacleLifted(id, "fagai-head"));
    }

    @Test
    void anObstacleGivesAnOverdueTaskNoNewTimeAndNoSecondOrder() {
        project = scene.started();
        id = task(project, "T01").id();
        start(id);
        loop.until("2026-03-16T10:00");
        assertThat(orders()).isOne();
        scene.obstacle(project, id, "OPEN");
        obstacles.blocked(id, "阻〔2026〕1号");
        scene.obstacles(id, "CLOSED");
        obstacles.unblocked(id, 0, "当日解决");
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_FINISH);
        assertThat(loop.evidence.due(id)).isEqualTo(Loop.instant("2026-03-14T00:00"));
        loop.until("2026-03-16T15:00");
        assertThat(orders()).isOne();
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    private int orders() {
        return loop.jdbc
                .sql("SELECT count(*) FROM supervision_order WHERE dossier = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }

    @Test
    void aSecondDepartmentHasItsWholeTimeFromTheDayOnWhichTheFirstIsDone() {
        blocked();
        loop.at("2026-03-04T10:00");
        scene.obstacle(project, id, "OPEN");
        loop.jdbc
                .sql("UPDATE blocker SET department = 'shengtai' WHERE task = ? AND since = '2026-03-04'")
                .param(id)
                .update();
        obstacles.blocked(id, "阻〔2026〕2号");
        assertThat(matters.of(id).unit()).isEqualTo("gongan");
        assertThat(started()).isEqualTo(Loop.instant("2026-03-02T10:00"));
        loop.at("2026-03-06T10:00");
        loop.jdbc
                .sql("UPDATE blocker SET stage = 'RESOLVING' WHERE task = ? AND department = 'gongan'")
                .param(id)
                .update();
        obstacles.resolving(id);
        assertThat(matters.of(id).unit()).isEqualTo("shengtai");
        assertThat(clock(id)).isEqualTo(ClockKind.BLOCKED);
        assertThat(started()).isEqualTo(Loop.instant("2026-03-06T10:00"));
    }

    private Instant started() {
        return clocks.running(id).orElseThrow().startedAt();
    }

    @Test
    void aTaskThatHasNotBegunIsReportedOnWhileSomethingStandsInItsWay() {
        project = scene.started();
        id = task(project, "T01").id();
        scene.obstacle(project, id, "OPEN");
        obstacles.blocked(id, "阻〔2026〕1号");
        loop.until("2026-03-06T10:00");
        loop.refuses(id, "尚未启动", ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", report(10));
        var form = report(0);
        form.put("lifted", "yes");
        loop.complete(id, ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", form);
        confirm(id, "confirm");
        assertThat(closing()).containsExactly("经确认的周进度：手续问题已解决");
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_START);
    }

    private List<String> closing() {
        return loop.jdbc
                .sql("SELECT closing FROM blocker WHERE task = ? AND stage = 'CLOSED'")
                .param(id)
                .query(String.class)
                .list();
    }

    @Test
    void aTaskThatANewPlanDropsTakesItsObstacleWithIt() {
        blocked();
        scene.replan(project, List.of(ProjectScene.task("T02", "jiaowei")));
        assertThat(stage(id)).isEqualTo(TaskStage.WITHDRAWN);
        assertThat(closing()).containsExactly("任务取消");
        assertThat(clock(id)).isNull();
    }

    @Test
    void whatIsNotInHandCantBeBlocked() {
        project = scene.started();
        id = task(project, "T02").id();
        scene.obstacle(project, id, "OPEN");
        loop.refuses(id, "待前置", () -> obstacles.blocked(id, "阻〔2026〕1号"));
    }
}
