package org.bihuan.projects;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.deadlines.TimeLimit;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A school building of the education commission on its way, without the tasks before its plan; its 1+1+1 are fagai-leader,
 * 固定资产投资科 and fagai-1.
 */
@TestComponent
public class ProjectScene {

    public static final Servants SERVANTS = new Servants("fagai-leader", "固定资产投资科", "fagai-1");

    private static final LocalDate REQUIRED = LocalDate.parse("2026-03-20");

    private final ProjectFile file;
    private final Plans plans;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    ProjectScene(
            ProjectFile file, Plans plans, JdbcClient jdbc, RuntimeService runtime, TransactionTemplate transaction) {
        this.file = file;
        this.plans = plans;
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /** A task of the education commission, of five working days. */
    public static BreakdownRow task(String code, String unit, String... predecessors) {
        return new BreakdownRow(
                code,
                "第" + code + "项工作",
                Phase.CONSTRUCTION,
                unit,
                TimeLimit.parse("5wd"),
                List.of(predecessors),
                "验收记录",
                null);
    }

    /** Started with T01 and after it T02; the required finish leaves a week of slack after Friday, 13 March 2026. */
    public UUID started() {
        return started(List.of(task("T01", "jiaowei"), task("T02", "jiaowei", "T01")));
    }

    public UUID started(List<BreakdownRow> table) {
        return transaction.execute(status -> {
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
            var id = file.add(Project.registered(draft, file.now()), "fagai-leader").id;
            file.step(id, "fagai-leader", ProjectStep.SERVANTS_NAMED, null, project -> project.serveBy(SERVANTS));
            plans.draft(id, table, PlanKind.FIRST, REQUIRED, null, "fagai-1");
            file.step(id, "fagai-1", ProjectStep.PLAN_SUBMITTED, null, Project::submitPlan);
            plans.approve(id, "fagai-leader");
            file.note(id, "fagai-leader", ProjectStep.PLAN_APPROVED, null);
            waitForTasks(id);
            file.step(id, "system", ProjectStep.STARTED, null, project -> project.start(file.now()));
            return id;
        });
    }

    /** The project's own course waits until all tasks are done. */
    private void waitForTasks(UUID id) {
        runtime.createProcessInstanceByKey("projectSupervision")
                .businessKey(id.toString())
                .setVariable("leader", SERVANTS.leader())
                .setVariable("staff", SERVANTS.staff())
                .setVariable("sectionHeads", "fagai-head")
                .setVariable("ownerUnit", "jiaowei")
                .startBeforeActivity("event_tasksDone")
                .execute();
    }

    /** The leader in charge approves another table. */
    public void replan(UUID id, List<BreakdownRow> table) {
        transaction.executeWithoutResult(status -> {
            plans.draft(id, table, PlanKind.REPLAN, REQUIRED, "设计变更", "fagai-1");
            plans.approve(id, "fagai-leader");
            file.note(id, "fagai-leader", ProjectStep.PLAN_APPROVED, "设计变更");
        });
    }

    public void suspend(UUID id) {
        step(id, ProjectStep.SUSPENDED, Project::suspend);
    }

    public void resume(UUID id) {
        step(id, ProjectStep.RESUMED, Project::resume);
    }

    public void cancel(UUID id) {
        step(id, ProjectStep.CANCELLED, project -> project.cancel(file.now()));
    }

    public void handOver(UUID id, Servants now) {
        step(id, ProjectStep.HANDED_OVER, project -> project.handOverTo(now));
    }

    public void summon(UUID id) {
        transaction.executeWithoutResult(status -> file.note(id, "fagai-leader", ProjectStep.SUMMONED, "已约谈"));
    }

    private void step(UUID id, ProjectStep step, Consumer<Project> change) {
        transaction.executeWithoutResult(status -> file.step(id, "fagai-leader", step, null, change));
    }

    /** Writes an obstacle down, as raised today with the public security. */
    public void obstacle(UUID project, UUID task, String stage) {
        jdbc.sql("""
                        INSERT INTO blocker (id, number, task, project, department, matter, since, stage, raised_by, raised_at)
                        VALUES (?, ?, ?, ?, 'gongan', '占道施工许可未办结', ?, ?, 'fagai-1', ?)""")
                .params(
                        UUID.randomUUID(),
                        "阻" + UUID.randomUUID(),
                        task,
                        project,
                        file.today(),
                        stage,
                        Timestamp.from(file.now()))
                .update();
    }

    /** Moves the obstacles of a task on. */
    public void obstacles(UUID task, String stage) {
        jdbc.sql(
                        "UPDATE blocker SET stage = ?, closed_at = CASE WHEN ? = 'CLOSED' THEN ?::timestamptz END WHERE task = ?")
                .params(stage, stage, Timestamp.from(file.now()), task)
                .update();
    }
}
