package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Rungs;
import org.bihuan.platform.time.EngineClock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drives one case through the real engine as officials do, in a time that the test sets. */
@TestComponent
@Import(TakenFlows.class)
public class Loop {

    public final EngineClock clock;
    public final Cases cases;
    public final CaseViews views;
    public final TaskService tasks;
    public final RuntimeService runtime;
    public final ManagementService management;
    public final HistoryService history;
    public final IdentityService identity;
    public final JdbcClient jdbc;
    public final Evidence evidence;

    Loop(
            EngineClock clock,
            Cases cases,
            CaseViews views,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            IdentityService identity,
            JdbcClient jdbc,
            Rungs rungs) {
        this.clock = clock;
        this.cases = cases;
        this.views = views;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.identity = identity;
        this.jdbc = jdbc;
        this.evidence = new Evidence(jdbc, tasks, rungs);
    }

    /** Sets the time, such as {@code 2026-03-02T10:00}, in Asia/Shanghai. */
    public void at(String local) {
        clock.simulate(instant(local));
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    /** Reports a case of a category that a person dispatches. */
    public UUID report() {
        return report("education", "路灯下的课桌");
    }

    public UUID report(String category, String detail) {
        var problem = new Problem("反映的问题", detail, category, "donghu-jiedao", "1号");
        return cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    /** Registers a petition. */
    public UUID petition() {
        var problem = new Problem("反映的问题", "补偿款没有到账", "education", "donghu-jiedao", "1号");
        return cases.report(new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN, null, true), "centre-1");
    }

    /** Completes the open task with this id as an official, with all permission checks. */
    public void complete(UUID subject, String task, String official, Map<String, Object> form) {
        var open = task(subject, task);
        as(official, () -> tasks.complete(open.getId(), form));
        evidence.timerAndTasksAgreeWithTheClock(subject);
    }

    /** Acts as an official who is signed in, with all permission checks. */
    public void as(String official, Runnable action) {
        var groups = identity.createGroupQuery().groupMember(official).list().stream()
                .map(group -> group.getId())
                .toList();
        identity.setAuthentication(official, groups);
        try {
            action.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Tries a step that must be refused with this message, and must leave everything as it was. */
    public void refuses(UUID subject, String message, String task, String official, Map<String, Object> form) {
        refuses(subject, message, () -> complete(subject, task, official, form));
    }

    public void refuses(UUID subject, String message, ThrowingCallable step) {
        var before = evidence.of(subject);
        assertThatThrownBy(step)
                .extracting(NestedExceptionUtils::getMostSpecificCause, InstanceOfAssertFactories.THROWABLE)
                .isInstanceOfAny(Refusal.class, ClockRefused.class)
                .hasMessageContaining(message);
        assertThat(evidence.of(subject)).isEqualTo(before);
    }

    public Task task(UUID subject, String task) {
        var found = tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(task)
                .list();
        assertThat(found).as("open tasks " + task + " of " + subject).hasSize(1);
        return found.get(0);
    }

    /** Ids of the open tasks of a case or an order, sorted. */
    public List<String> openTasks(UUID subject) {
        return tasks.createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Lets time pass, firing every timer that is due on the way, in the order of its instant. */
    public void until(String local) {
        var end = instant(local);
        for (var job = nextJob(end); job != null; job = nextJob(end)) {
            clock.simulate(later(clock.instant(), job.getDuedate().toInstant()));
            management.executeJob(job.getId());
        }
        clock.simulate(end);
    }

    /** Fires the ladder's timer now, due or not. */
    public void fireLadder(UUID subject) {
        var job = jdbc.sql("""
                        SELECT j.id_ FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_
                        WHERE d.act_id_ IN ('event_firstRung', 'event_nextRung')
                          AND j.process_instance_id_ IN (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)""").param(subject.toString()).query(String.class).single();
        management.executeJob(job);
    }

    /** The centre records a call of the resident: {@code urge} or {@code withdraw}. */
    public void call(UUID id, String kind) {
        call(view(id).number(), kind);
    }

    public void call(String number, String kind) {
        as(
                "centre-1",
                () -> runtime.startProcessInstanceByKey(
                        "residentCall", Map.of("caseNumber", number, "callKind", kind)));
    }

    /** The centre records that a petitioner asks for a review of the result, or for the final one. */
    public void askReview(UUID id) {
        as(
                "centre-1",
                () -> runtime.startProcessInstanceByKey(
                        "residentCall",
                        Map.of("caseNumber", view(id).number(), "callKind", "review", "note", "补偿款少算了")));
    }

    /** Whether an official finds a task on any of their lists. */
    public boolean seenBy(String official, Task task) {
        var seen = new AtomicBoolean();
        as(official, () -> seen.set(tasks.createTaskQuery().taskId(task.getId()).count() == 1));
        return seen.get();
    }

    /** Ends every case and order of a test, so that the next one finds no timers of it. */
    public void clear() {
        clock.release();
        var roots = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(instance -> instance.getId())
                .toList();
        runtime.deleteProcessInstances(roots, "end of the test", true, true);
        jdbc.sql("UPDATE limit_clock SET stopped_at = started_at WHERE stopped_at IS NULL")
                .update();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Job nextJob(Instant end) {
        return management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(end.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    public CaseView view(UUID id) {
        return views.of(id);
    }

    public List<Step> steps(UUID id) {
        return views.history(id).stream().map(event -> event.step()).toList();
    }

    /** Whether the process instance of a case or an order has ended. */
    public boolean ended(UUID subject) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                == 0;
    }

    // The usual steps, by the officials of the education commission.

    public void dispatch(UUID id) {
        complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "ordinary"));
    }

    public void sign(UUID id) {
        complete(id, ClosedLoopProcess.SIGN_CASE, "jiaowei-1", Map.of("decision", "sign", "handlerId", "jiaowei-1"));
    }

    public void object(UUID id, String official) {
        complete(id, ClosedLoopProcess.SIGN_CASE, official, Map.of("decision", "object", "reason", "不属于本单位职责"));
    }

    public void contact(UUID id) {
        complete(id, ClosedLoopProcess.CONTACT_RESIDENT, "jiaowei-1", Map.of("contactNote", "已电话联系"));
    }

    public void submit(UUID id, String outcome) {
        complete(
                id,
                ClosedLoopProcess.IMPLEMENT_CASE,
                "jiaowei-1",
                Map.of("decision", "result", "outcome", outcome, "resultText", "已安装路灯", "evidence", "照片1张"));
    }

    public void approve(UUID id) {
        complete(id, ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "approve"));
    }

    public void feedBack(UUID id) {
        complete(
                id,
                ClosedLoopProcess.GIVE_FEEDBACK,
                "jiaowei-1",
                Map.of("feedbackChannel", "phone", "feedbackText", "路灯已安装"));
    }

    public void rate(UUID id, String solved, String rating) {
        complete(
                id,
                CallbackProcess.CALL_RESIDENT,
                "centre-1",
                Map.of("reached", "yes", "solved", solved, "rating", rating));
    }

    public void notReached(UUID id) {
        complete(id, CallbackProcess.CALL_RESIDENT, "centre-1", Map.of("reached", "no"));
    }

    /** Reports a case and merges it into another one. */
    public UUID merged(UUID main) {
        var id = report();
        merge(id, main);
        return id;
    }

    public void merge(UUID id, UUID main) {
        complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "merge", "mainCase", view(main).number(), "mergeReason", "同一处路灯"));
    }

    /** From the report to the open task 签收诉求. */
    public UUID dispatched() {
        var id = report();
        dispatch(id);
        return id;
    }

    /** From the registration of a petition to the open task 签收诉求. */
    public UUID dispatchedPetition() {
        var id = petition();
        complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "petition"));
        return id;
    }

    /** From the registration of a petition to its written result and the open task 回访群众. */
    public UUID answeredPetition() {
        var id = dispatchedPetition();
        sign(id);
        contact(id);
        submit(id, "explained");
        approve(id);
        complete(
                id,
                ClosedLoopProcess.GIVE_FEEDBACK,
                "jiaowei-1",
                Map.of("feedbackChannel", "letter", "feedbackText", "信访处理意见书"));
        return id;
    }

    /** From the report to the open task 落实办理. */
    public UUID inProgress() {
        var id = dispatched();
        sign(id);
        contact(id);
        return id;
    }

    /** From the report to the open task 回访群众. */
    public UUID fedBack() {
        var id = inProgress();
        submit(id, "solved");
        approve(id);
        feedBack(id);
        return id;
    }
}
