package org.bihuan.projects.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Period;
import org.bihuan.cases.process.Loop;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectEvent;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.Blockers;
import org.bihuan.projects.meeting.DaysBlocked;
import org.bihuan.projects.meeting.MeetingViews;
import org.bihuan.projects.tasks.ObstacleLifted;
import org.bihuan.projects.tasks.TaskViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** An obstacle on Monday, 2 March 2026, and what dispatch meetings do about it. */
class DispatchMeetingTest extends LoopTest {

    @Autowired
    Plans plans;

    @Autowired
    Blockers blockers;

    @Autowired
    BlockedDays days;

    @Autowired
    MeetingViews meetings;

    @Autowired
    TaskViews tasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    private MeetingScene scene;
    private UUID task;

    @BeforeEach
    void project() {
        scene = new MeetingScene(loop, plans);
        scene.empty();
        task = scene.runningTask();
    }

    @Test
    void theClockOfABlockedTaskIsTheDepartments() {
        scene.raise(task);
        assertThat(scene.clock(task)).isEqualTo("BLOCKED");
        assertThat(tasks.matter(task).orElseThrow().unit()).isEqualTo("shengtai");
    }

    @Test
    void onlyThoseWhoServeTheProjectRaiseAnObstacleAndOnlyOfAnotherUnit() {
        var project = scene.project(task);
        loop.refuses(project, "只有项目联系人或责任科室负责人", () -> raiseAs("fagai-5", scene.blockerForm(task)));
        refusesForm(project, "不能是任务的责任单位自己", "department", "jiaowei");
        refusesForm(project, "不能晚于今天", "since", "2026-03-03");
        refusesForm(project, "不能早于任务启动之日", "since", "2026-03-01");
        refusesForm(project, "手续目录中没有这项手续", "permit", "nonsense");
        refusesForm(project, "请填写缺少什么手续", "matter", " ");
        assertThat(blockers.ofProject(project)).isEmpty();
        raiseAs("fagai-head", scene.blockerForm(task));
        assertThat(blockers.ofProject(project)).hasSize(1);
    }

    private void refusesForm(UUID project, String message, String field, Object value) {
        var form = scene.blockerForm(task);
        form.put(field, value);
        loop.refuses(project, message, () -> raiseAs("fagai-1", form));
    }

    private void raiseAs(String official, Map<String, Object> form) {
        loop.as(official, () -> loop.runtime.startProcessInstanceByKey(RaiseBlockerProcess.KEY, form));
    }

    @Test
    void anObstacleBecomesACaseOfTheServingBodyAndEachNamesTheOther() {
        var form = scene.blockerForm(task);
        form.put("asCase", "yes");
        form.put("category", "education");
        var blocker = blockers.of(scene.raise(form));
        var reported = loop.view(blocker.caseId());
        assertThat(reported.problem().subject()).contains(blocker.number());
        assertThat(loop.jdbc
                        .sql("SELECT why FROM project_event WHERE dossier = ? AND kind = 'CASE_REPORTED'")
                        .param(blocker.project())
                        .query(String.class)
                        .single())
                .contains(blocker.number(), reported.number());
    }

    @Test
    void aMeetingInvitesTheUnitsConcernedAndNoOthers() {
        scene.raise(task);
        assertThat(meetings.invited(scene.call("2026-03-02"))).containsExactly("jiaowei", "shengtai");
    }

    @Test
    void aMeetingIsCalledByTheServingBodyForAWorkingDayAndOnlyWhenSomethingWaits() {
        loop.refuses(task, "没有待协调的手续问题", () -> scene.call("2026-03-02"));
        scene.raise(task);
        loop.refuses(task, "须是今天或以后的工作日", () -> scene.call("2026-03-07"));
        loop.refuses(task, "须是今天或以后的工作日", () -> scene.call("2026-02-27"));
    }

    @Test
    void whatIsLeftOutOrDroppedWaitsForAnotherMeeting() {
        var first = scene.raise(task);
        var second = scene.raise(scene.runningTask());
        var meeting = scene.call("2026-03-02");
        assertThat(scene.stage("blocker", second)).isEqualTo("ON_AGENDA");
        var item = meetings.agenda(meeting).get(1).id().toString();
        var form = Map.<String, Object>of("decision", "hold", "leftOut", "[\"" + item + "\"]");
        loop.refuses(meeting, "请填写移出议题的理由", DispatchMeetingProcess.CONFIRM_AGENDA, "fagai-1", form);
        loop.complete(
                meeting,
                DispatchMeetingProcess.CONFIRM_AGENDA,
                "fagai-1",
                Map.of("decision", "hold", "leftOut", "[\"" + item + "\"]", "reason", "资料不全"));
        assertThat(scene.stage("blocker", first)).isEqualTo("ON_AGENDA");
        assertThat(scene.stage("blocker", second)).isEqualTo("OPEN");
        var other = scene.call("2026-03-02");
        scene.drop(other);
        assertThat(scene.stage("blocker", second)).isEqualTo("OPEN");
        assertThat(scene.stage("dispatch_meeting", other)).isEqualTo("DROPPED");
        assertThat(loop.ended(other)).isTrue();
    }

    @Test
    void itemsAreDecidedOneByOneAndWhatIsTalkedAboutFurtherIsOpenAgain() {
        var first = scene.raise(task);
        var second = scene.raise(scene.runningTask());
        var meeting = held();
        assertThat(scene.clock(meeting)).isEqualTo("MINUTES");
        scene.resolve(meeting, "2026-03-05");
        assertThat(loop.openTasks(meeting)).containsExactly(DispatchMeetingProcess.DECIDE_ITEM);
        scene.say(meeting, "continue");
        assertThat(loop.openTasks(meeting)).containsExactly(DispatchMeetingProcess.SIGN_MINUTES);
        assertThat(meetings.of(meeting).minutes()).contains("区生态环境局", "继续协调：请尽快办理", "完成环评审批");
        scene.sign(meeting);
        assertThat(scene.stage("blocker", first)).isEqualTo("RESOLVING");
        assertThat(scene.stage("blocker", second)).isEqualTo("OPEN");
        assertThat(scene.clock(task)).isEqualTo("none");
        assertThat(scene.clock(scene.resolution(meeting))).isEqualTo("RESOLUTION");
    }

    private UUID held() {
        var meeting = scene.call("2026-03-02");
        scene.confirm(meeting);
        scene.hold(meeting);
        return meeting;
    }

    @Test
    void aResolutionHasOneUnitAndAWorkingDayWithinAYear() {
        scene.raise(task);
        var meeting = held();
        for (var day : List.of("2026-03-02", "2026-03-07", "2027-03-03")) {
            loop.refuses(meeting, "须是今天以后、一年以内的工作日", () -> scene.resolve(meeting, day));
        }
        loop.refuses(meeting, "请选择作出议定事项或继续协调", () -> scene.say(meeting, "remark"));
    }

    @Test
    void minutesAreSignedByALeaderWhoDraftedNothing() {
        scene.raise(task);
        var meeting = held();
        var form = Map.<String, Object>of("decision", "continue", "note", "再议");
        loop.complete(meeting, DispatchMeetingProcess.DECIDE_ITEM, "fagai-leader", form);
        loop.refuses(meeting, "没有参与议定和拟稿", () -> scene.sign(meeting));
        var sign = Map.<String, Object>of("decision", "sign", "minutes", "会议纪要");
        loop.complete(meeting, DispatchMeetingProcess.SIGN_MINUTES, "fagai-leader-2", sign);
        assertThat(scene.stage("dispatch_meeting", meeting)).isEqualTo("SETTLED");
        assertThat(loop.ended(meeting)).isTrue();
    }

    @Test
    void aLateResolutionClimbsOpensTheNextMeetingAndWhenSettledLetsTheTaskGoOn() {
        var resolution = scene.resolved(task, "2026-03-02", "2026-03-05");
        var project = scene.project(task);
        assertThat(loop.evidence.due(resolution)).isEqualTo(Loop.instant("2026-03-06T00:00"));
        loop.until("2026-03-06T09:00");
        assertThat(loop.evidence.orders(project)).hasSize(1);
        var next = scene.call("2026-03-06");
        assertThat(meetings.agenda(next))
                .singleElement()
                .satisfies(item -> assertThat(item.resolution()).isEqualTo(resolution));
        scene.confirm(next);
        scene.hold(next);
        loop.refuses(next, "不改变单位和期限", () -> scene.resolve(next, "2026-03-20"));
        scene.say(next, "remark");
        scene.sign(next);
        loop.until("2026-03-09T09:00");
        assertThat(loop.evidence.rungs(resolution)).contains("RESOLUTION leader 2026-03-07T00:00");
        scene.carryOut(resolution);
        scene.check(resolution, "accept");
        settled(project, resolution);
    }

    /** Blocked from Monday to Sunday: five working days. */
    private void settled(UUID project, UUID resolution) {
        var blocker = blockers.ofProject(project).get(0);
        assertThat(blocker.closedOn()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(days.ofProject(project)).containsExactly(new DaysBlocked("shengtai", 1, 5));
        var row = plans.inForce(project).orElseThrow().row("T01").orElseThrow();
        assertThat(row.blockedDays()).isEqualTo(5);
        assertThat(row.earliestFinish()).isEqualTo(LocalDate.parse("2026-03-13"));
        assertThat(scene.clock(task)).isEqualTo("WORK_FINISH");
        assertThat(scene.stage("resolution", resolution)).isEqualTo("SETTLED");
        assertThat(loop.ended(resolution)).isTrue();
    }

    @Test
    void anAnswerThatIsSentBackHasAtLeastAWorkingDayAndIsNeverAcceptedByWhoGaveIt() {
        var resolution = scene.resolved(task, "2026-03-02", "2026-03-03");
        loop.until("2026-03-05T09:00");
        scene.carryOut(resolution);
        assertThat(scene.clock(resolution)).isEqualTo("none");
        loop.refuses(
                resolution,
                "请填写退回理由",
                ResolutionProcess.ACCEPT_RESOLUTION,
                "fagai-head",
                Map.of("decision", "sendBack"));
        scene.check(resolution, "sendBack");
        assertThat(loop.evidence.due(resolution)).isEqualTo(Loop.instant("2026-03-07T00:00"));
        scene.carryOut(resolution);
        loop.complete(resolution, ResolutionProcess.ACCEPT_RESOLUTION, "fagai-head", Map.of("decision", "accept"));
        assertThat(scene.stage("resolution", resolution)).isEqualTo("SETTLED");
    }

    @Test
    void daysOfAPeriodAreCountedPerDepartment() {
        var period = new Period(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"));
        var before = days.in(period);
        scene.raise(task);
        scene.raise(scene.runningTask());
        loop.until("2026-03-10T09:00");
        assertThat(before).isEmpty();
        assertThat(days.in(period)).containsExactly(new DaysBlocked("shengtai", 2, 4));
    }

    @Test
    void aConfirmedWeeklyReportClosesTheObstacleAndTwoOnTheSameDaysCostTheTaskTheDaysOnce() {
        scene.raise(task);
        var other = scene.blockerForm(task);
        other.put("department", "gongan");
        scene.raise(other);
        loop.until("2026-03-04T09:00");
        transaction.executeWithoutResult(status -> events.publishEvent(new ObstacleLifted(task, "fagai-head")));
        var project = scene.project(task);
        assertThat(blockers.ofProject(project)).noneMatch(blocker -> blocker.open());
        assertThat(plans.inForce(project).orElseThrow().row("T01").orElseThrow().blockedDays())
                .isEqualTo(2);
        assertThat(days.ofProject(project))
                .containsExactly(new DaysBlocked("gongan", 1, 2), new DaysBlocked("shengtai", 1, 2));
    }

    @Test
    void anObstacleThatIsGoneBeforeItsItemIsDecidedNeedsARemarkOnly() {
        scene.raise(task);
        var meeting = held();
        transaction.executeWithoutResult(status -> events.publishEvent(new ObstacleLifted(task, "fagai-head")));
        loop.refuses(meeting, "已经销号", () -> scene.resolve(meeting, "2026-03-05"));
        scene.say(meeting, "remark");
        scene.sign(meeting);
        assertThat(blockers.ofProject(scene.project(task))).noneMatch(blocker -> blocker.open());
        assertThat(scene.stage("dispatch_meeting", meeting)).isEqualTo("SETTLED");
    }

    @Test
    void anAnswerIsCheckedByTheNewStaffMemberAfterAHandover() {
        var resolution = scene.resolved(task, "2026-03-02", "2026-03-05");
        scene.carryOut(resolution);
        var project = scene.project(task);
        loop.jdbc
                .sql("UPDATE project SET staff = 'fagai-2' WHERE id = ?")
                .param(project)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new ProjectEvent(project, loop.clock.instant(), "fagai-leader", ProjectStep.HANDED_OVER, null)));
        var accept = loop.task(resolution, ResolutionProcess.ACCEPT_RESOLUTION);
        assertThat(accept.getAssignee()).isEqualTo("fagai-2");
        assertThat(loop.seenBy("fagai-1", accept)).isFalse();
        loop.complete(resolution, ResolutionProcess.ACCEPT_RESOLUTION, "fagai-2", Map.of("decision", "accept"));
        assertThat(scene.stage("resolution", resolution)).isEqualTo("SETTLED");
    }

    @Test
    void theObstaclesOfACancelledProjectEndWithIt() {
        var blocker = scene.raise(task);
        var project = scene.project(task);
        // its tasks are withdrawn by whoever keeps them
        loop.jdbc
                .sql("UPDATE project_task SET stage = 'WITHDRAWN' WHERE id = ?")
                .param(task)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new ProjectEvent(project, loop.clock.instant(), "fagai-leader", ProjectStep.CANCELLED, "规划调整")));
        assertThat(blockers.of(blocker).closing()).isEqualTo("项目取消");
    }

    @Test
    void strangersNeitherSeeNorDoWhatIsNotTheirs() {
        scene.raise(task);
        var meeting = scene.call("2026-03-02");
        var confirm = loop.task(meeting, DispatchMeetingProcess.CONFIRM_AGENDA);
        assertThat(loop.seenBy("fagai-5", confirm)).isTrue();
        assertThat(loop.seenBy("jiaowei-1", confirm)).isFalse();
        scene.drop(meeting);
        scene.empty();
        var resolution = scene.resolved(scene.runningTask(), "2026-03-02", "2026-03-05");
        var carryOut = loop.task(resolution, ResolutionProcess.CARRY_OUT_RESOLUTION);
        assertThat(loop.seenBy("shengtai-2", carryOut)).isTrue();
        assertThat(loop.seenBy("fagai-1", carryOut)).isFalse();
        scene.carryOut(resolution);
        var accept = loop.task(resolution, ResolutionProcess.ACCEPT_RESOLUTION);
        assertThat(loop.seenBy("fagai-head", accept)).isTrue();
        assertThat(loop.seenBy("fagai-5", accept)).isFalse();
    }
}
