package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.assessment.process.AssessmentWays;
import org.bihuan.assessment.survey.process.SurveyWays;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.cases.petition.process.PetitionReviewProcess;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.meeting.process.MeetingScene;
import org.bihuan.projects.meeting.process.MeetingWays;
import org.bihuan.projects.process.ProjectWays;
import org.bihuan.projects.tasks.TaskViews;
import org.bihuan.projects.tasks.process.ProjectTaskWays;
import org.bihuan.reports.bulletin.process.BulletinScene;
import org.bihuan.reports.bulletin.process.BulletinWays;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A few cases together walk along every line of every diagram. */
@Import({ProjectScene.class, AssessmentScene.class, AssessedRows.class, BulletinScene.class})
class EveryFlowTest extends LoopTest {

    @Autowired
    TakenFlows flows;

    @Autowired
    PetitionReviews reviews;

    @Autowired
    PartViews parts;

    @Autowired
    ProjectScene scene;

    @Autowired
    TaskViews tasks;

    @Autowired
    ProjectViews projectViews;

    @Autowired
    Projects projects;

    @Autowired
    Plans plans;

    @Autowired
    AssessmentScene assessment;

    @Autowired
    AssessedRows rows;

    @Autowired
    BulletinScene bulletins;

    @Test
    void everyFlowOfEveryDiagramIsTaken() {
        walk(this::fromReportToClose);
        walk(this::orders);
        walk(this::mergedAndUnmerged);
        walk(this::petitions);
        walk(new ExclusionWays(loop)::walk);
        walk(new AssistingWays(loop, parts)::walk);
        walk(new ProjectTaskWays(loop, scene, tasks)::walk);
        walk(new ProjectWays(loop, projectViews, projects)::walk);
        walk(new MeetingWays(new MeetingScene(loop, plans))::walk);
        walk(new AssessmentWays(assessment, rows)::walk);
        walk(new SurveyWays(loop)::walk);
        walk(new BulletinWays(bulletins)::walk);
        assertThat(flows.taken()).containsAll(drawn());
    }

    /** Each begins on the same Monday, with nothing left of those before. */
    private void walk(Runnable ways) {
        monday();
        ways.run();
        clear();
    }

    private void fromReportToClose() {
        endsBeforeTheUnit();
        var stubborn = returnedUntilRuled();
        requestsAndLateness(stubborn);
        sentBackAndOnRecord(stubborn);
        disputedUntilExplained(stubborn);
        callbacksInVain();
    }

    private void endsBeforeTheUnit() {
        loop.report("water", "停水");
        var dispatch = ClosedLoopProcess.DISPATCH_CASE;
        loop.complete(loop.report(), dispatch, "centre-1", Map.of("decision", "answer", "answerText", "已解答"));
        var declined =
                Map.<String, Object>of("decision", "decline", "declineReason", "legal", "declineAdvice", "请向法院起诉");
        loop.complete(loop.report(), dispatch, "centre-1", declined);
        var form =
                Map.<String, Object>of("subject", "路灯", "detail", "不亮", "channel", "hotline", "category", "education");
        loop.as("centre-1", () -> loop.runtime.startProcessInstanceByKey("registerCase", form));
        loop.call(loop.report(), "withdraw");
        recuse(loop.report());
    }

    private void recuse(UUID id) {
        var number = loop.view(id).number();
        var form = Map.<String, Object>of("caseNumber", number, "complaintKind", "none", "reason", "核实为普通诉求");
        loop.as("centre-1", () -> loop.runtime.startProcessInstanceByKey("registerRecusal", form));
    }

    private UUID returnedUntilRuled() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        var unit = Map.<String, Object>of("unit", "minzheng", "reason", "属于该单位");
        loop.complete(id, ClosedLoopProcess.REROUTE_CASE, "centre-1", unit);
        loop.object(id, "minzheng-1");
        var ruling = Map.<String, Object>of("unit", "jiaowei", "reason", "教育事项");
        loop.complete(id, ClosedLoopProcess.ARBITRATE_CASE, "supervision-1", ruling);
        loop.sign(id);
        loop.contact(id);
        return id;
    }

    private void requestsAndLateness(UUID id) {
        ask(id);
        decide(id, ClosedLoopProcess.DECIDE_REQUEST, "refuse");
        ask(id);
        loop.call(id, "urge");
        loop.until("2026-03-11T09:00");
        loop.complete(id, ClosedLoopProcess.INSTRUCT_UNIT, "quzhang-1", Map.of("instruction", "三日内办结"));
        loop.rate(id, "no", "dissatisfied");
    }

    private void ask(UUID id) {
        var form =
                Map.<String, Object>of("decision", "request", "requestKind", "extend", "extendBy", 1, "reason", "论证");
        loop.complete(id, ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", form);
    }

    private void decide(UUID id, String task, String decision) {
        loop.complete(
                id,
                task,
                "supervision-1",
                Map.of("decision", decision, "reason", "理由充分", "reviewDate", "2026-03-16", "matter", "立即办理"));
    }

    private void sentBackAndOnRecord(UUID id) {
        loop.submit(id, "cannotSolveYet");
        loop.complete(
                id, ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "sendBack", "reason", "不清楚"));
        for (var decision : new String[] {"refuse", "approve"}) {
            loop.submit(id, "cannotSolveYet");
            loop.approve(id);
            decide(id, ClosedLoopProcess.APPROVE_ON_RECORD, decision);
        }
        loop.until("2026-03-16T09:00");
    }

    private void disputedUntilExplained(UUID id) {
        for (var decision : new String[] {"rework", "explain"}) {
            loop.submit(id, "solved");
            loop.approve(id);
            loop.feedBack(id);
            loop.rate(id, "no", "dissatisfied");
            decide(id, ClosedLoopProcess.REVIEW_COMPLAINT, decision);
        }
        assertThat(loop.ended(id)).isTrue();
    }

    private void callbacksInVain() {
        var missed = loop.fedBack();
        var windowEnds = loop.fedBack();
        for (var day : new String[] {"2026-03-17T09:00", "2026-03-18T09:00", "2026-03-19T09:00"}) {
            loop.at(day);
            loop.notReached(missed);
        }
        loop.until("2026-03-24T00:00");
        assertThat(loop.ended(missed) && loop.ended(windowEnds)).isTrue();
    }

    private void orders() {
        var late = loop.inProgress();
        loop.until("2026-04-01T09:00");
        var order = loop.evidence.orders(late).get(0);
        decide(order, SupervisionOrderProcess.ISSUE_ORDER, "issue");
        loop.until("2026-04-20T09:00");
        for (var decision : new String[] {"sendBack", "settle"}) {
            loop.complete(order, SupervisionOrderProcess.ANSWER_ORDER, "jiaowei-leader", Map.of("reply", "已办"));
            decide(order, SupervisionOrderProcess.CHECK_REPLY, decision);
        }
        var other = loop.inProgress();
        loop.until("2026-05-06T09:00");
        decide(loop.evidence.orders(other).get(0), SupervisionOrderProcess.ISSUE_ORDER, "discard");
    }

    private void mergedAndUnmerged() {
        var main = loop.inProgress();
        var rated = loop.merged(main);
        var explained = loop.merged(main);
        var split = loop.merged(main);
        loop.call(rated, "urge");
        loop.call(loop.merged(main), "withdraw");
        loop.call(loop.merged(main), "unmerge");
        loop.submit(main, "solved");
        loop.approve(main);
        loop.feedBack(main);
        loop.rate(rated, "yes", "satisfied");
        for (var id : List.of(explained, split)) {
            loop.rate(id, "no", "dissatisfied");
            decide(id, "userTask_reviewMergedCase", id.equals(split) ? "split" : "explain");
        }
        assertThat(loop.ended(rated) && loop.ended(explained)).isTrue();
        var waiting = loop.merged(loop.inProgress());
        loop.until("2026-03-11T09:00");
        loop.rate(waiting, "no", "dissatisfied");
    }

    private void petitions() {
        var id = loop.answeredPetition();
        loop.askReview(id);
        var review = reviews.of(id).get(0).id();
        var task = PetitionReviewProcess.REVIEW_PETITION;
        var hear = Map.<String, Object>of("decision", "hear", "hearingUntil", "2026-03-27", "reason", "事实有争议");
        loop.complete(review, task, "supervision-1", hear);
        loop.until("2026-06-15T09:00");
        loop.complete(review, PetitionReviewProcess.HOLD_HEARING, "supervision-1", Map.of("minutes", "双方到场"));
        var decide = Map.<String, Object>of("decision", "decide", "conclusion", "maintain", "opinion", "事实清楚");
        loop.complete(review, task, "supervision-1", decide);
        loop.complete(review, PetitionReviewProcess.DELIVER_OPINION, "supervision-1", Map.of("receipt", "当面签收"));
    }

    private static List<String> drawn() {
        return Models.diagrams().stream()
                .flatMap(diagram -> diagram.all(SequenceFlow.class).stream()
                        .map(flow -> diagram.process().getId() + " " + flow.getId()))
                .toList();
    }
}
