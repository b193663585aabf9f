package org.bihuan.projects.tasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A task of a project on its way: ready when its predecessors are accepted, started, its deliverable submitted and accepted.
 * Every step is a guarded method: at the wrong stage it refuses and changes nothing.
 */
@Table("project_task")
class ProjectTask {

    @Id
    UUID id;

    @Version
    Integer version;

    UUID project;
    String code;
    TaskStage stage;
    String unit;

    @Nullable
    String handler;

    @Nullable
    Instant readyAt;

    @Nullable
    Instant startedAt;

    int progress;

    @Nullable
    String evidence;

    @Nullable
    String submittedBy;

    @Nullable
    Instant submittedAt;

    @Nullable
    String acceptedBy;

    @Nullable
    Instant acceptedAt;

    @Nullable
    String remark;

    static ProjectTask planned(UUID project, String code, String unit) {
        var planned = new ProjectTask();
        planned.id = UUID.randomUUID();
        planned.project = project;
        planned.code = code;
        planned.unit = unit;
        planned.stage = TaskStage.WAITING;
        return planned;
    }

    void becomeReady(Instant at) {
        at(TaskStage.WAITING);
        readyAt = at;
        stage = TaskStage.READY;
    }

    /** A changed plan puts it behind tasks that aren't accepted. */
    void holdBack() {
        at(TaskStage.READY);
        readyAt = null;
        stage = TaskStage.WAITING;
    }

    void start(String by, Instant at) {
        at(TaskStage.READY);
        handler = by;
        startedAt = at;
        stage = TaskStage.RUNNING;
    }

    /** What is reported changes no stage: 100 % is no deliverable yet. */
    void progress(int percent) {
        at(TaskStage.READY, TaskStage.RUNNING, TaskStage.SUBMITTED);
        progress = percent;
    }

    void submit(String proof, String by, Instant at) {
        at(TaskStage.RUNNING);
        evidence = proof;
        submittedBy = by;
        submittedAt = at;
        remark = null;
        stage = TaskStage.SUBMITTED;
    }

    void sendBack(String reason) {
        at(TaskStage.SUBMITTED);
        remark = reason;
        stage = TaskStage.RUNNING;
    }

    void accept(String by, Instant at) {
        at(TaskStage.SUBMITTED);
        if (by.equals(submittedBy)) {
            throw new Refusal("不能核验自己提交的成果，请由责任科室其他负责人核验。");
        }
        acceptedBy = by;
        acceptedAt = at;
        progress = 100;
        remark = null;
        stage = TaskStage.ACCEPTED;
    }

    /** A changed plan names another unit, whose people have to be named anew. */
    void giveTo(String another) {
        unit = another;
        handler = null;
    }

    void withdraw(String reason) {
        if (!stage.open()) {
            throw new Refusal("任务" + code + stage.label() + "，不能取消。");
        }
        remark = reason;
        stage = TaskStage.WITHDRAWN;
    }

    /** A later plan wants it again: it begins anew. */
    void restore() {
        at(TaskStage.WITHDRAWN);
        handler = null;
        startedAt = null;
        progress = 0;
        evidence = null;
        submittedBy = null;
        submittedAt = null;
        remark = null;
        stage = TaskStage.WAITING;
    }

    /** @throws Refusal when the task stands at another stage */
    void at(TaskStage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("任务" + code + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
