package org.bihuan.cases.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.ReviewState;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.petition.process.PetitionReviewProcess;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.organization.Organization;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 复查 and 复核: asked for in time, judged by others, delivered in writing, and final at the end. */
class PetitionReviewTest extends LoopTest {

    private static final String REVIEW = PetitionReviewProcess.REVIEW_PETITION;
    private static final String HEARING = PetitionReviewProcess.HOLD_HEARING;
    private static final String DELIVER = PetitionReviewProcess.DELIVER_OPINION;

    @Autowired
    PetitionReviews reviews;

    @Autowired
    FormFacts forms;

    @Autowired
    Organization organization;

    /** A petition that was answered on Monday, 2 March, and closed by the rating. */
    private UUID closed() {
        var id = loop.answeredPetition();
        loop.rate(id, "yes", "satisfied");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        return id;
    }

    private UUID asked(UUID petition) {
        loop.askReview(petition);
        var all = reviews.of(petition);
        return all.get(all.size() - 1).id();
    }

    /** Under review since Monday, 9 March. */
    private UUID inReview(UUID petition) {
        loop.at("2026-03-09T10:00");
        return asked(petition);
    }

    private void decide(UUID review, String official, String conclusion) {
        loop.complete(review, REVIEW, official, decision(conclusion));
    }

    private void conclude(UUID review, String official, String conclusion) {
        decide(review, official, conclusion);
        loop.complete(review, DELIVER, official, Map.of("receipt", "邮寄，本人签收"));
    }

    private static Map<String, Object> decision(String conclusion) {
        return Map.of("decision", "decide", "conclusion", conclusion, "opinion", "事实清楚，依据充分");
    }

    private static Map<String, Object> hearing(String until) {
        return Map.of("decision", "hear", "hearingUntil", until, "reason", "事实有争议");
    }

    private UUID concluded() {
        var id = closed();
        conclude(inReview(id), "supervision-1", "maintain");
        conclude(asked(id), "quzhang-1", "change");
        return id;
    }

    private PetitionReview review(UUID id) {
        return reviews.find(id).orElseThrow();
    }

    private void refusesToAsk(UUID petition, String message) {
        var before = reviews.of(petition);
        loop.refuses(petition, message, () -> loop.askReview(petition));
        assertThat(reviews.of(petition)).isEqualTo(before);
    }

    private void forbidden(UUID review, String task, String official) {
        var open = loop.task(review, task);
        ThrowingCallable completing =
                () -> loop.as(official, () -> loop.tasks.complete(open.getId(), decision("maintain")));
        assertThatThrownBy(completing).as(official).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aReviewHasThirtyDaysFromItsRequest() {
        var id = inReview(closed());
        // 9 March and thirty days: Wednesday, 8 April.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-04-09T00:00"));
        assertThat(loop.task(id, REVIEW).getDueDate()).isEqualTo(instant("2026-04-09T00:00"));
        assertThat(review(id).number()).matches("信复查〔2026〕\\d+号");
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void aReviewIsAskedForWithinThirtyDaysOfTheWrittenAnswer() {
        var id = closed();
        // 2 March and thirty days: Wednesday, 1 April.
        loop.at("2026-04-01T23:59");
        asked(id);
        assertThat(loop.view(id).reviewState()).isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void aReviewIsTooLateOnTheThirtyFirstDay() {
        var id = closed();
        loop.at("2026-04-02T00:00");
        refusesToAsk(id, "应在收到书面答复后30个自然日内申请，现已逾期");
    }

    @Test
    void theLastDayToAskMovesBehindAHoliday() {
        loop.at("2026-03-06T10:00");
        var id = closed();
        var other = closed();
        // 6 March and thirty days: 5 April, in the Qingming holiday from the 4th to the 6th; then Tuesday the 7th.
        loop.at("2026-04-07T23:59");
        asked(id);
        loop.at("2026-04-08T00:00");
        refusesToAsk(other, "现已逾期");
    }

    @Test
    void onlyAWrittenResultOfAPetitionIsReviewed() {
        refusesToAsk(loop.fedBack(), "不是信访事项");
        refusesToAsk(loop.dispatchedPetition(), "没有书面处理意见");
        var declined = loop.petition();
        loop.complete(
                declined,
                "userTask_dispatchCase",
                "centre-1",
                Map.of("decision", "decline", "declineReason", "legal", "declineAdvice", "请向法院起诉"));
        refusesToAsk(declined, "没有书面处理意见");
        var withdrawn = loop.answeredPetition();
        loop.call(withdrawn, "withdraw");
        refusesToAsk(withdrawn, "没有书面处理意见");
    }

    @Test
    void aRequestNeedsItsGroundsAndItsNumber() {
        var id = closed();
        var number = loop.view(id).number();
        loop.refuses(id, "不服处理意见的理由", () -> loop.call(number, "review"));
        loop.refuses(id, "请核对编号", () -> reviews.ask("20260101-000000", "少算了", "centre-1"));
    }

    @Test
    void aSecondRequestWaitsForTheFirst() {
        var id = closed();
        var review = inReview(id);
        refusesToAsk(id, "正在复查");
        conclude(review, "supervision-1", "maintain");
        asked(id);
        refusesToAsk(id, "正在复核");
    }

    @Test
    void aMaintainedResultIsDeliveredAndTheClockStops() {
        var petition = closed();
        var id = inReview(petition);
        decide(id, "supervision-1", "maintain");
        assertThat(review(id).stage()).isEqualTo(PetitionReview.Stage.DECIDED);
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-04-09T00:00"));
        assertThat(loop.openTasks(id)).containsExactly(DELIVER);
        loop.complete(id, DELIVER, "supervision-1", Map.of("receipt", "邮寄，本人签收"));
        assertThat(review(id).stage()).isEqualTo(PetitionReview.Stage.DELIVERED);
        assertThat(loop.view(petition).reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(loop.evidence.due(id)).isNull();
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.steps(petition)).endsWith(Step.REVIEW_ASKED, Step.REVIEW_DECIDED, Step.REVIEW_DELIVERED);
        assertThat(loop.evidence.notes(petition)).contains("notice jiaowei-1 2026-03-09T10:00");
    }

    @Test
    void theTimeOfAHearingIsNotCounted() {
        var id = inReview(closed());
        loop.at("2026-03-12T10:00");
        loop.complete(id, REVIEW, "supervision-1", hearing("2026-03-16"));
        // Four days from the 12th to the 15th are left out: Sunday, 12 April, and so Monday the 13th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-04-14T00:00"));
        assertThat(review(id).stage()).isEqualTo(PetitionReview.Stage.IN_HEARING);
        loop.at("2026-03-15T16:00");
        assertThat(forms.taskFacts(loop.task(id, HEARING).getId(), "centre-1"))
                .containsEntry("dueText", "复查：2026年4月13日（周一）24时（暂停计时中）");
        loop.refuses(id, "听证的经过", HEARING, "supervision-1", Map.of());
        loop.complete(id, HEARING, "supervision-1", Map.of("minutes", "双方到场，账目核对一致"));
        loop.at("2026-03-16T10:00");
        loop.refuses(id, "已经举行过听证", REVIEW, "supervision-1", hearing("2026-03-20"));
        conclude(id, "supervision-1", "maintain");
        assertThat(loop.steps(review(id).caseId()))
                .contains(Step.HEARING_ANNOUNCED, Step.HEARING_HELD, Step.REVIEW_DELIVERED);
    }

    @Test
    void aHearingHasAnEndWithinTheDaysThatTheOfficeAllows() {
        var id = inReview(closed());
        loop.refuses(id, "不超过30日", REVIEW, "supervision-1", hearing("2026-03-09"));
        loop.refuses(id, "不超过30日", REVIEW, "supervision-1", hearing("2026-04-09"));
        loop.refuses(id, "请选择作出意见或举行听证", REVIEW, "supervision-1", Map.of());
        loop.refuses(id, "意见的内容", REVIEW, "supervision-1", Map.of("decision", "decide", "conclusion", "change"));
    }

    @Test
    void whoHadAHandInTheResultDoesNotReviewIt() {
        var petition = loop.dispatchedPetition();
        loop.sign(petition);
        loop.contact(petition);
        loop.complete(
                petition,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 5, "reason", "论证"));
        loop.complete(
                petition, "userTask_decideRequest", "supervision-2", Map.of("decision", "approve", "reason", "复杂"));
        refuseRecord(petition, "supervision-1");
        loop.submit(petition, "explained");
        loop.approve(petition);
        answer(petition);
        var id = inReview(petition);
        loop.refuses(id, "应当回避", REVIEW, "supervision-1", decision("maintain"));
        loop.refuses(id, "应当回避", REVIEW, "supervision-1", hearing("2026-03-16"));
        // Who only gave more time had no hand in the result.
        conclude(id, "supervision-2", "maintain");
        assertThat(loop.view(petition).reviewState()).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void nobodyElseReviews() {
        var petition = closed();
        var id = inReview(petition);
        for (var stranger : new String[] {"jiaowei-1", "jiaowei-leader", "centre-1", "quzhang-1"}) {
            forbidden(id, REVIEW, stranger);
        }
        conclude(id, "supervision-1", "maintain");
        forbidden(asked(petition), REVIEW, "supervision-1");
    }

    @Test
    void aRevokedResultIsHandledAnewUnderItsOwnNumber() {
        var petition = closed();
        var id = inReview(petition);
        conclude(id, "supervision-1", "revoke");
        assertThat(loop.view(petition).reviewState()).isEqualTo(ReviewState.REVOKED);
        var again = again(id);
        assertThat(again.petition()).isTrue();
        assertThat(again.problem()).isEqualTo(loop.view(petition).problem());
        assertThat(loop.openTasks(again.id())).containsExactly("userTask_dispatchCase");
        // 9 March and fifteen days: Tuesday the 24th.
        assertThat(loop.evidence.due(again.id())).isEqualTo(instant("2026-03-25T00:00"));
        assertThat(loop.steps(petition)).endsWith(Step.REVIEW_DELIVERED, Step.STARTED_OVER);
        assertThat(loop.steps(again.id())).endsWith(Step.STARTED_OVER);
        refusesToAsk(petition, "已被撤销并重新办理");
    }

    private CaseView again(UUID review) {
        var id = loop.jdbc
                .sql("SELECT id FROM case_file WHERE external_id = ?")
                .param(review(review).number())
                .query(UUID.class)
                .single();
        return loop.view(id);
    }

    @Test
    void theFinalReviewIsTheNextOrgansAndHasThirtyDays() {
        var petition = closed();
        conclude(inReview(petition), "supervision-1", "maintain");
        loop.at("2026-03-20T10:00");
        var id = asked(petition);
        // 20 March and thirty days: Sunday, 19 April; the next working day is Monday the 20th.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-04-21T00:00"));
        assertThat(review(id).unit()).isEqualTo("leaders");
        loop.refuses(id, "复核意见为终结意见", REVIEW, "quzhang-1", decision("revoke"));
        conclude(id, "quzhang-1", "change");
        assertThat(loop.view(petition).reviewState()).isEqualTo(ReviewState.CONCLUDED);
    }

    @Test
    void theFinalReviewIsAskedForWithinThirtyDaysOfTheReview() {
        var petition = closed();
        var other = closed();
        var review = inReview(petition);
        var second = asked(other);
        conclude(review, "supervision-1", "maintain");
        conclude(second, "supervision-1", "change");
        // Delivered on 9 March; thirty days later is Wednesday, 8 April.
        loop.at("2026-04-08T23:59");
        asked(petition);
        loop.at("2026-04-09T00:00");
        refusesToAsk(other, "复核应在收到书面答复后30个自然日内申请");
    }

    @Test
    void finalIsFinal() {
        var petition = concluded();
        refusesToAsk(petition, "已经复核终结");
        loop.refuses(petition, "已办结", () -> loop.call(petition, "urge"));
        var repeated = loop.petition();
        var decline = "userTask_dispatchCase";
        loop.refuses(repeated, "编号", decline, "centre-1", declined(""));
        loop.refuses(repeated, "尚未复核终结", decline, "centre-1", declined(number(closed())));
        loop.complete(repeated, decline, "centre-1", declined(number(petition)));
        assertThat(loop.view(repeated).feedback()).contains("终结", number(petition));
        assertThat(loop.view(repeated).stage()).isEqualTo(Stage.CLOSED);
    }

    private String number(UUID petition) {
        return loop.view(petition).number();
    }

    private static Map<String, Object> declined(String number) {
        return Map.of(
                "decision",
                "decline",
                "declineReason",
                "concluded",
                "earlierNumber",
                number,
                "declineAdvice",
                "以同一事实和理由提出的不再受理");
    }

    @Test
    void theDistrictOrdersNoReworkOfWhatIsUnderReview() {
        var petition = loop.answeredPetition();
        asked(petition);
        loop.refuses(petition, "不能再撤回", () -> loop.call(petition, "withdraw"));
        loop.rate(petition, "no", "dissatisfied");
        var task = "userTask_reviewComplaint";
        loop.refuses(petition, "不能重办", task, "supervision-1", Map.of("decision", "rework", "reason", "重新核实"));
        loop.complete(petition, task, "supervision-1", Map.of("decision", "explain", "reason", "已进入复查"));
        assertThat(loop.view(petition).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aLateReviewClimbsItsOwnLadderThoughTheCaseIsClosed() {
        var petition = closed();
        var id = inReview(petition);
        loop.until("2026-04-14T00:00");
        // Half of thirty days end with 24 March, four fifths with 2 April; then 9, 10 and 13 April are working days.
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "REVIEW half 2026-03-25T00:00",
                        "REVIEW warning 2026-04-03T00:00",
                        "REVIEW overdue 2026-04-09T00:00",
                        "REVIEW leader 2026-04-10T00:00",
                        "REVIEW bulletin 2026-04-14T00:00");
        assertThat(loop.evidence.orders(petition)).isEmpty();
        assertThat(loop.evidence.bulletinEntries(petition)).isEqualTo(1);
        assertThat(loop.evidence.notes(petition)).contains("leader quzhang-1 2026-04-10T09:00");
    }

    @Test
    void aLateFinalReviewTellsTheLeaders() {
        var petition = closed();
        conclude(inReview(petition), "supervision-1", "maintain");
        asked(petition);
        loop.until("2026-03-25T09:00");
        assertThat(loop.evidence.notes(petition))
                .contains("half quzhang-1 2026-03-25T09:00", "half quzhang-3 2026-03-25T09:00");
    }

    @Test
    void theReviewersFormShowsTheGroundsTheDatesAndWhatMayBeConcluded() {
        var petition = closed();
        var id = inReview(petition);
        var facts = forms.taskFacts(loop.task(id, REVIEW).getId(), "centre-1");
        assertThat(facts)
                .containsEntry("grounds", "补偿款少算了")
                .containsEntry("dueText", "复查：2026年4月8日（周三）24时")
                .containsEntry("feedbackShown", "信访处理意见书")
                .containsEntry("stageName", "已办结（复查中）");
        assertThat(facts.get("clockAccount").toString()).startsWith("复查时限30个自然日");
        assertThat(facts.get("conclusionOptions").toString()).contains("maintain", "change", "revoke");
        conclude(id, "supervision-1", "change");
        var last = forms.taskFacts(loop.task(asked(petition), REVIEW).getId(), "centre-1");
        assertThat(last.get("earlierOpinion").toString()).contains("变更处理意见");
        assertThat(last.get("conclusionOptions").toString()).doesNotContain("revoke");
    }

    @Test
    void aHearingThatIsOverEarlyLetsTheClockRunWithTheNextDay() {
        var id = inReview(closed());
        loop.at("2026-03-12T10:00");
        loop.complete(id, REVIEW, "supervision-1", hearing("2026-04-08"));
        loop.at("2026-03-13T10:00");
        loop.complete(id, HEARING, "supervision-1", Map.of("minutes", "双方到场，账目核对一致"));
        // Two days, the 12th and the 13th, are left out: thirty-two days after 9 March are Friday, 10 April.
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-04-11T00:00"));
        assertThat(review(id).hearingUntil()).isEqualTo("2026-03-14");
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
        assertThat(forms.taskFacts(loop.task(id, REVIEW).getId(), "centre-1")
                        .get("clockAccount")
                        .toString())
                .contains("提前恢复计时");
    }

    @Test
    void theOrganAboveReviewsWhereEverybodyHadAHandInTheResult() {
        var petition = loop.dispatchedPetition();
        loop.sign(petition);
        loop.contact(petition);
        organization.members("supervision").forEach(official -> refuseRecord(petition, official.id()));
        loop.submit(petition, "explained");
        loop.approve(petition);
        answer(petition);
        var id = inReview(petition);
        assertThat(review(id).unit()).isEqualTo("leaders");
        conclude(id, "quzhang-1", "maintain");
        assertThat(loop.view(petition).reviewState()).isEqualTo(ReviewState.REVIEWED);
    }

    private void refuseRecord(UUID petition, String official) {
        loop.submit(petition, "cannotSolveYet");
        loop.approve(petition);
        loop.complete(petition, "userTask_approveOnRecord", official, Map.of("decision", "refuse", "reason", "可以解决"));
    }

    private void answer(UUID petition) {
        loop.complete(
                petition,
                "userTask_giveFeedback",
                "jiaowei-1",
                Map.of("feedbackChannel", "letter", "feedbackText", "信访处理意见书"));
    }
}
