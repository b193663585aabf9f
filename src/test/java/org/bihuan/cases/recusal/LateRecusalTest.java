package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Step;
import org.bihuan.cases.assisting.Consultations;
import org.bihuan.cases.assisting.Opinion;
import org.bihuan.cases.assisting.PartStage;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.exclusion.process.ExclusionSteps;
import org.bihuan.cases.petition.PetitionReview;
import org.bihuan.cases.petition.PetitionReviews;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/** A recusal reaches everything that hangs on a case: parts, consultations, applications for exclusion and reviews. */
@Import(ExclusionSteps.class)
class LateRecusalTest extends RecusalLoop {

    private static final String CHECK = "userTask_checkExclusion";
    private static final String REVIEW_PETITION = "userTask_reviewPetition";
    private static final String ANSWER = "userTask_answerConsultation";

    @Autowired
    PartViews parts;

    @Autowired
    Consultations consultations;

    @Autowired
    PetitionReviews reviews;

    @Autowired
    ExclusionSteps exclusions;

    @Autowired
    RepositoryService repository;

    private UUID invite(UUID id, String unit) {
        loop.complete(id, IMPLEMENT, "jiaowei-1", invitation(unit));
        return parts.all(id).get(0).id();
    }

    private static Map<String, Object> invitation(String unit) {
        return Map.of("decision", "invite", "assistingUnit", unit, "partTask", "清理门前摊点", "partUntil", "2026-03-06");
    }

    /** What an official finds of a process by its business key, now and in history. */
    private long found(String official, UUID key) {
        var count = new long[1];
        loop.as(
                official,
                () -> count[0] = loop.tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(key.toString())
                                .count()
                        + loop.history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(key.toString())
                                .count());
        return count[0];
    }

    @Test
    void aUnitThatMustKeepAwayIsNotInvited() {
        var id = loop.inProgress();
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("shichang"), List.of()));
        loop.refuses(id, "应当回避", IMPLEMENT, "jiaowei-1", invitation("shichang"));
        assertThat(forms.taskFacts(open(id).getId(), "jiaowei-1")
                        .get("assistantOptions")
                        .toString())
                .contains("gongan")
                .doesNotContain("shichang");
        assertThat(parts.all(id)).isEmpty();
    }

    @Test
    void anAssistingUnitThatMustKeepAwayLosesItsPartAndSeesItNoMore() {
        var id = loop.inProgress();
        var part = invite(id, "shichang");
        loop.complete(part, "userTask_signPart", "shichang-1", Map.of("decision", "sign", "handlerId", "shichang-1"));
        assertThat(found("shichang-1", part)).isPositive();
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("shichang"), List.of()));
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.WITHDRAWN);
        assertThat(loop.evidence.due(part)).isNull();
        assertThat(loop.ended(part)).isTrue();
        assertThat(found("shichang-1", part)).isZero();
        assertThat(loop.steps(id)).contains(Step.PART_WITHDRAWN);
        assertThat(jdbc.sql("SELECT text FROM inbox_note WHERE dossier = ? AND recipient = 'jiaowei-1'")
                        .param(id)
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains("协办单位应当回避"));
        loop.submit(id, "solved");
    }

    @Test
    void aHandlerOfAPartWhoMustKeepAwayLeavesItToColleagues() {
        var id = loop.inProgress();
        var part = invite(id, "shichang");
        loop.complete(part, "userTask_signPart", "shichang-1", Map.of("decision", "sign", "handlerId", "shichang-1"));
        record("centre-1", id, complainingOf("shichang-1"));
        assertThat(found("shichang-1", part)).isZero();
        loop.complete(part, "userTask_handlePart", "shichang-2", Map.of("answerText", "已清理"));
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.ANSWERED);
    }

    @Test
    void aReturnedPartIsNotGivenToAUnitThatMustKeepAway() {
        var id = loop.inProgress();
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("gongan"), List.of()));
        var part = invite(id, "shichang");
        loop.complete(part, "userTask_signPart", "shichang-1", Map.of("decision", "object", "reason", "不属于本单位职责"));
        var task = loop.task(part, "userTask_reroutePart");
        assertThat(forms.taskFacts(task.getId(), "centre-1").get("unitOptions").toString())
                .contains("shuiwuju")
                .doesNotContain("gongan");
        loop.refuses(part, "应当回避", "userTask_reroutePart", "centre-1", Map.of("unit", "gongan", "reason", "属于该单位职责"));
    }

    private UUID noiseAtThePort() {
        var problem = new Problem("夜间噪声", "码头夜间装卸噪声很大", "noise", "xingang-jiedao", "2号码头");
        return loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    @Test
    void aUnitThatMustKeepAwayIsNotConsultedAnyMoreAndTheSupervisionOfficeStandsIn() {
        var id = noiseAtThePort();
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("chengguan"), List.of()));
        nothingIsLeftToButOldNotes("chengguan-1", id);
        var standIns = loop.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskDefinitionKey(ANSWER)
                .taskCandidateGroup("supervision")
                .list();
        assertThat(standIns).hasSize(1);
        loop.as(
                "supervision-1",
                () -> loop.tasks.complete(standIns.get(0).getId(), Map.of("own", "no", "reason", "该单位应当回避")));
        assertThat(consultations.of(id))
                .filteredOn(Opinion::given)
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.unit()).isEqualTo("chengguan"));
    }

    @Test
    void anApplicationForExclusionIsHiddenAsWell() {
        var id = loop.inProgress();
        var application = exclusions.applied(id);
        var task = loop.task(application, CHECK);
        assertThat(loop.seenBy("centre-2", task)).isTrue();
        record("centre-1", id, denouncing("centre-2"));
        assertThat(found("centre-2", application)).isZero();
        assertThat(forms.taskFacts(task.getId(), "centre-2")).isEmpty();
        exclusions.check(application, "sendUp");
        assertThat(found("centre-2", application)).isZero();
    }

    @Test
    void nobodyAppliesForExclusionOfAHiddenCase() {
        var id = loop.inProgress();
        var number = loop.view(id).number();
        record("centre-1", id, complainingOf("jiaowei-2"));
        assertThat(refusal("jiaowei-2", number).replace(number, "X"))
                .isEqualTo(refusal("jiaowei-2", "20260101-999999").replace("20260101-999999", "X"))
                .contains("没有主办编号为“X”的诉求");
    }

    private String refusal(String official, String number) {
        var thrown = catchThrowable(() -> exclusions.apply(number, "untrue", "现场核实", official));
        return NestedExceptionUtils.getMostSpecificCause(thrown).getMessage();
    }

    @Test
    void theReviewOfAPetitionIsHiddenAsWell() {
        var id = loop.answeredPetition();
        loop.askReview(id);
        var review = only(id);
        record("centre-1", id, denouncing("supervision-1"));
        assertThat(found("supervision-1", review)).isZero();
        loop.complete(
                review,
                REVIEW_PETITION,
                "supervision-2",
                Map.of("decision", "decide", "conclusion", "maintain", "opinion", "依据充分"));
        assertThat(found("supervision-1", review)).isZero();
    }

    @Test
    void whenTheReviewingUnitMustKeepAwayADistrictLeaderReviews() {
        var id = loop.answeredPetition();
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("supervision"), List.of()));
        loop.askReview(id);
        var review = only(id);
        assertThat(found("supervision-1", review)).isZero();
        assertThat(found("supervision-leader", review)).isZero();
        loop.complete(
                review,
                REVIEW_PETITION,
                "quzhang-1",
                Map.of("decision", "decide", "conclusion", "maintain", "opinion", "依据充分"));
    }

    @Test
    void aReviewOfAHiddenPetitionIsRefusedLikeAnUnknownNumber() {
        var id = loop.answeredPetition();
        var number = loop.view(id).number();
        record("centre-1", id, denouncing("centre-2"));
        assertThat(refusalToAsk(number).replace(number, "X"))
                .isEqualTo(refusalToAsk("20260101-999999").replace("20260101-999999", "X"))
                .isEqualTo("没有编号为“X”的诉求，请核对编号。");
    }

    private String refusalToAsk(String number) {
        return catchThrowable(() -> reviews.ask(number, "不服", "centre-2")).getMessage();
    }

    private UUID only(UUID petition) {
        List<PetitionReview> all = reviews.of(petition);
        assertThat(all).hasSize(1);
        return all.get(0).id();
    }

    private UUID signedPart(UUID id) {
        var part = invite(id, "shichang");
        loop.complete(part, "userTask_signPart", "shichang-1", Map.of("decision", "sign", "handlerId", "shichang-1"));
        return part;
    }

    private void answer(UUID part) {
        loop.complete(part, "userTask_handlePart", "shichang-1", Map.of("answerText", "已清理"));
    }

    private void leadMustKeepAway(UUID id) {
        record("centre-1", id, complaint(ComplaintKind.COMPLAINT, List.of("jiaowei"), List.of()));
    }

    private void reroute(UUID id, String unit) {
        loop.complete(id, REROUTE, "centre-1", Map.of("unit", unit, "reason", "原主办单位回避"));
    }

    @Test
    void theCentreConfirmsAnAnswerWhileNoUnitLeads() {
        var id = loop.inProgress();
        var part = signedPart(id);
        leadMustKeepAway(id);
        answer(part);
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.ANSWERED);
        loop.complete(part, "userTask_confirmAnswer", "centre-1", Map.of("decision", "accept"));
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.ACCEPTED);
        assertThat(loop.ended(part)).isTrue();
    }

    @Test
    void anAnswerThatWaitsIsConfirmedByTheNewLead() {
        var id = loop.inProgress();
        var part = signedPart(id);
        answer(part);
        leadMustKeepAway(id);
        var waiting = loop.task(part, "userTask_confirmAnswer");
        assertThat(waiting.getAssignee()).isNull();
        assertThat(loop.seenBy("centre-1", waiting)).isTrue();
        reroute(id, "minzheng");
        assertThat(loop.seenBy("minzheng-1", waiting)).isTrue();
        assertThat(loop.seenBy("centre-1", waiting)).isFalse();
        loop.complete(part, "userTask_confirmAnswer", "minzheng-1", Map.of("decision", "accept"));
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.ACCEPTED);
    }

    @Test
    void anAssistingUnitThatTakesTheLeadHasNoPartAnyMore() {
        var id = loop.inProgress();
        var part = signedPart(id);
        leadMustKeepAway(id);
        reroute(id, "shichang");
        assertThat(parts.of(part).stage()).isEqualTo(PartStage.WITHDRAWN);
        assertThat(loop.evidence.due(part)).isNull();
        assertThat(loop.ended(part)).isTrue();
        assertThat(loop.view(id).leadUnit()).isEqualTo("shichang");
    }

    @Test
    void aProcessAboutSomethingElseStartsWhateverItsKey() {
        var model = Bpmn.createExecutableProcess("leave")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("leave.bpmn", model)
                .deploy();
        try {
            for (var key : List.of("2026-17", UUID.randomUUID().toString())) {
                assertThat(loop.runtime.startProcessInstanceByKey("leave", key).getTenantId())
                        .isNull();
            }
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
