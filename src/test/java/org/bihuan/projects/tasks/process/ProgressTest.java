package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bihuan.projects.tasks.TaskStage;
import org.junit.jupiter.api.Test;

/** Weekly reports, asked for on Fridays at nine. */
class ProgressTest extends ProjectTaskTest {

    @Test
    void aReportIsAskedForEveryWeekWhileTheTaskRuns() {
        var id = task(scene.started(), "T01").id();
        loop.until("2026-03-06T10:00");
        assertThat(loop.openTasks(id)).containsExactly(ProjectTaskProcess.START_TASK);
        start(id);
        loop.until("2026-03-13T08:00");
        assertThat(loop.openTasks(id)).containsExactly(ProjectTaskProcess.CARRY_OUT_TASK);
        loop.until("2026-03-13T10:00");
        report(id, 40);
        confirm(id, "confirm");
        assertThat(tasks.of(id).progress()).isEqualTo(40);
        loop.until("2026-03-20T10:00");
        report(id, 60);
        confirm(id, "confirm");
        assertThat(tasks.of(id).progress()).isEqualTo(60);
    }

    @Test
    void onlyWhatTheSectionConfirmsCountsAndAHundredPercentClosesNothing() {
        var project = scene.started();
        var id = task(project, "T01").id();
        start(id);
        loop.until("2026-03-06T10:00");
        report(id, 100);
        assertThat(tasks.of(id).progress()).isZero();
        assertThat(loop.seenBy("fagai-1", loop.task(id, ProjectTaskProcess.CONFIRM_PROGRESS)))
                .isFalse();
        confirm(id, "sendBack");
        assertThat(tasks.of(id).progress()).isZero();
        report(id, 100);
        confirm(id, "confirm");
        assertThat(tasks.of(id).progress()).isEqualTo(100);
        assertThat(stage(id)).isEqualTo(TaskStage.RUNNING);
        assertThat(history(project)).contains("填报周进度", "退回进度", "确认进度");
    }

    @Test
    void progressNeverFallsWithoutAReason() {
        var id = task(scene.started(), "T01").id();
        start(id);
        loop.until("2026-03-06T10:00");
        report(id, 60);
        confirm(id, "confirm");
        loop.until("2026-03-13T10:00");
        loop.refuses(id, "请填写回退的原因", ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", report(50));
        var form = report(50);
        form.put("fallReason", "返工");
        loop.complete(id, ProjectTaskProcess.REPORT_PROGRESS, "fagai-1", form);
        confirm(id, "confirm");
        assertThat(tasks.of(id).progress()).isEqualTo(50);
        assertThat(reports.of(id).get(0).text()).contains("返工");
    }

    @Test
    void aReportSaysSomethingBetweenNoneAndAll() {
        var id = task(scene.started(), "T01").id();
        start(id);
        loop.until("2026-03-06T10:00");
        var step = ProjectTaskProcess.REPORT_PROGRESS;
        loop.refuses(id, "0至100", step, "fagai-1", report(101));
        loop.refuses(id, "请填写本周进展", step, "fagai-1", Map.of("progress", 10));
        var lifts = report(10);
        lifts.put("lifted", "yes");
        loop.refuses(id, "没有未销号的手续问题", step, "fagai-1", lifts);
        report(id, 10);
        loop.refuses(id, "请选择进度是否属实", ProjectTaskProcess.CONFIRM_PROGRESS, "fagai-head", Map.of());
        loop.refuses(id, "请填写退回的理由", ProjectTaskProcess.CONFIRM_PROGRESS, "fagai-head", Map.of("decision", "sendBack"));
        loop.refuses(id, "由责任科室负责人确认", () -> reports.confirm(id, "fagai-1"));
        loop.refuses(id, "由本项目联系人填报", () -> reports.report(id, 20, "进展", null, false, "fagai-2"));
        loop.refuses(id, "不能重复填报", () -> reports.report(id, 20, "进展", null, false, "fagai-1"));
    }
}
