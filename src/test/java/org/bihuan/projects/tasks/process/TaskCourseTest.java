package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.Servants;
import org.bihuan.projects.tasks.TaskStage;
import org.junit.jupiter.api.Test;

/** From ready to accepted, and what happens to tasks when their plan or their project changes. */
class TaskCourseTest extends ProjectTaskTest {

    @Test
    void aTaskBeginsWhenItsPredecessorsAreAcceptedAndTheLastOneEndsTheProjectsTasks() {
        var project = scene.started();
        var first = task(project, "T01").id();
        assertThat(stage(first)).isEqualTo(TaskStage.READY);
        assertThat(task(project, "T02").stage()).isEqualTo(TaskStage.WAITING);
        start(first);
        assertThat(tasks.of(first).handler()).isEqualTo("jiaowei-1");
        submit(first);
        check(first, "sendBack");
        assertThat(stage(first)).isEqualTo(TaskStage.RUNNING);
        assertThat(tasks.of(first).remark()).isEqualTo("缺少照片");
        submit(first);
        check(first, "accept");
        assertThat(stage(first)).isEqualTo(TaskStage.ACCEPTED);
        assertThat(tasks.of(first).progress()).isEqualTo(100);
        assertThat(loop.ended(first)).isTrue();
        var second = task(project, "T02").id();
        assertThat(stage(second)).isEqualTo(TaskStage.READY);
        start(second);
        submit(second);
        check(second, "accept");
        assertThat(projects.of(project).stage()).isEqualTo(ProjectStage.ACCEPTANCE);
    }

    @Test
    void onlyTheOwnerUnitStartsAndSubmitsAndOnlyTheSectionAccepts() {
        var project = scene.started();
        var id = task(project, "T01").id();
        var startForm = Map.<String, Object>of("handlerId", "gongan-1");
        loop.refuses(id, "在责任单位的人员中选择", ProjectTaskProcess.START_TASK, "jiaowei-1", startForm);
        start(id);
        loop.refuses(id, "请填写成果说明", ProjectTaskProcess.CARRY_OUT_TASK, "jiaowei-1", Map.of());
        submit(id);
        var open = loop.task(id, ProjectTaskProcess.ACCEPT_DELIVERABLE);
        assertThat(loop.seenBy("fagai-head", open)).isTrue();
        assertThat(loop.seenBy("fagai-head-2", open)).isFalse();
        assertThat(loop.seenBy("jiaowei-1", open)).isFalse();
        loop.refuses(id, "请选择成果是否合格", ProjectTaskProcess.ACCEPT_DELIVERABLE, "fagai-head", Map.of());
        loop.refuses(
                id, "请填写退回的理由", ProjectTaskProcess.ACCEPT_DELIVERABLE, "fagai-head", Map.of("decision", "sendBack"));
    }

    @Test
    void theClockRunsToTheLatestStartThenToTheLatestFinishUntilTheDeliverableIsAccepted() {
        var id = task(scene.started(), "T01").id();
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_START);
        assertThat(loop.evidence.due(id)).isEqualTo(Loop.instant("2026-03-10T00:00"));
        start(id);
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_FINISH);
        assertThat(loop.evidence.due(id)).isEqualTo(Loop.instant("2026-03-14T00:00"));
        submit(id);
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_FINISH);
        check(id, "accept");
        assertThat(clock(id)).isNull();
    }

    @Test
    void aLateStartClimbsTheLadderAndALateFinishBringsAnOrderToTheOwnerUnit() {
        var project = scene.started();
        var id = task(project, "T01").id();
        loop.until("2026-03-10T10:00");
        assertThat(loop.evidence.rungs(id)).contains("WORK_START overdue 2026-03-10T00:00");
        assertThat(orders(project)).isEmpty();
        start(id);
        loop.until("2026-03-14T10:00");
        assertThat(loop.evidence.rungs(id)).contains("WORK_FINISH overdue 2026-03-14T00:00");
        assertThat(orders(project)).containsExactly("jiaowei 完成时限已到期");
    }

    private List<String> orders(UUID project) {
        return loop.jdbc
                .sql("SELECT lead_unit || ' ' || basis FROM supervision_order WHERE dossier = ? ORDER BY drafted_at")
                .param(project)
                .query(String.class)
                .list();
    }

    @Test
    void whileTheProjectIsSuspendedClocksStandAndNothingIsHandedIn() {
        var project = scene.started();
        var id = task(project, "T01").id();
        start(id);
        scene.suspend(project);
        assertThat(clock(id)).isNull();
        loop.refuses(id, "已暂停", ProjectTaskProcess.CARRY_OUT_TASK, "jiaowei-1", Map.of("evidence", "验收记录〔2026〕5号"));
        loop.until("2026-03-20T10:00");
        assertThat(loop.openTasks(id)).containsExactly(ProjectTaskProcess.CARRY_OUT_TASK);
        scene.resume(project);
        assertThat(clock(id)).isEqualTo(ClockKind.WORK_FINISH);
        // the latest finish, 13 March, is over; only another plan gives new time
        assertThat(loop.evidence.due(id)).isEqualTo(Loop.instant("2026-03-14T00:00"));
        loop.until("2026-03-20T11:00");
        assertThat(orders(project)).containsExactly("jiaowei 完成时限已到期");
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aCancelledProjectWithdrawsItsTasks() {
        var project = scene.started();
        var id = task(project, "T01").id();
        start(id);
        scene.cancel(project);
        assertThat(tasks.all(project)).allMatch(task -> task.stage() == TaskStage.WITHDRAWN);
        assertThat(loop.ended(id)).isTrue();
        assertThat(clock(id)).isNull();
    }

    @Test
    void aNewPlanWithdrawsWhatItDropsBeginsWhatItAddsAndBringsBackWhatItWantsAgain() {
        var project = scene.started();
        var dropped = task(project, "T01").id();
        scene.replan(project, List.of(ProjectScene.task("T02", "jiaowei"), ProjectScene.task("T03", "jiaowei", "T02")));
        assertThat(stage(dropped)).isEqualTo(TaskStage.WITHDRAWN);
        assertThat(loop.ended(dropped)).isTrue();
        assertThat(task(project, "T02").stage()).isEqualTo(TaskStage.READY);
        assertThat(task(project, "T03").stage()).isEqualTo(TaskStage.WAITING);
        scene.replan(project, List.of(ProjectScene.task("T01", "jiaowei"), ProjectScene.task("T02", "jiaowei")));
        assertThat(stage(dropped)).isEqualTo(TaskStage.READY);
        assertThat(loop.openTasks(dropped)).containsExactly(ProjectTaskProcess.START_TASK);
        assertThat(task(project, "T03").stage()).isEqualTo(TaskStage.WITHDRAWN);
    }

    @Test
    void aNewPlanHoldsBackWhatItPutsBehindOthersAndHasNotBegun() {
        var project = scene.started(List.of(ProjectScene.task("T01", "jiaowei"), ProjectScene.task("T02", "jiaowei")));
        var behind = task(project, "T02").id();
        assertThat(stage(behind)).isEqualTo(TaskStage.READY);
        scene.replan(project, List.of(ProjectScene.task("T01", "jiaowei"), ProjectScene.task("T02", "jiaowei", "T01")));
        assertThat(stage(behind)).isEqualTo(TaskStage.WAITING);
        assertThat(loop.ended(behind)).isTrue();
        assertThat(clock(behind)).isNull();
        assertThat(history(project)).contains("任务须待前置任务");
        var first = task(project, "T01").id();
        start(first);
        submit(first);
        check(first, "accept");
        assertThat(stage(behind)).isEqualTo(TaskStage.READY);
        assertThat(loop.openTasks(behind)).containsExactly(ProjectTaskProcess.START_TASK);
    }

    @Test
    void aNewPlanGivesATaskToAnotherUnit() {
        var project = scene.started();
        var id = task(project, "T01").id();
        start(id);
        scene.replan(project, List.of(ProjectScene.task("T01", "gongan")));
        var open = loop.task(id, ProjectTaskProcess.CARRY_OUT_TASK);
        assertThat(loop.seenBy("gongan-1", open)).isTrue();
        assertThat(loop.seenBy("jiaowei-1", open)).isFalse();
    }

    @Test
    void whoeverServesTheProjectNowHasItsOpenTasks() {
        var project = scene.started();
        var id = task(project, "T01").id();
        start(id);
        loop.until("2026-03-06T10:00");
        submit(id);
        scene.handOver(project, new Servants("fagai-leader", "重大项目科", "fagai-5"));
        var checking = loop.task(id, ProjectTaskProcess.ACCEPT_DELIVERABLE);
        assertThat(loop.seenBy("fagai-head-2", checking)).isTrue();
        assertThat(loop.seenBy("fagai-head", checking)).isFalse();
        var reporting = loop.task(id, ProjectTaskProcess.REPORT_PROGRESS);
        assertThat(reporting.getAssignee()).isEqualTo("fagai-5");
        assertThat(loop.seenBy("fagai-1", reporting)).isFalse();
        loop.complete(id, ProjectTaskProcess.REPORT_PROGRESS, "fagai-5", report(100));
        assertThat(loop.seenBy("fagai-head-2", loop.task(id, ProjectTaskProcess.CONFIRM_PROGRESS)))
                .isTrue();
    }
}
