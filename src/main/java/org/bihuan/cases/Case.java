package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One problem on its way through the closed loop. Every step is a guarded method: at the wrong stage it refuses and
 * changes nothing. Two officials who act at once: the second is told to reload, by the version.
 */
@Table("case_file")
public class Case {

    private static final Set<Stage> IN_UNITS_HANDS =
            EnumSet.of(Stage.DISPATCHED, Stage.SIGNED, Stage.IN_PROGRESS, Stage.IN_REVIEW, Stage.APPROVED);

    private static final Set<Stage> WITH_A_HANDLER = EnumSet.of(
            Stage.SIGNED, Stage.IN_PROGRESS, Stage.IN_REVIEW, Stage.APPROVED, Stage.ON_RECORD_ASKED, Stage.ON_RECORD);

    @Id
    UUID id;

    @Version
    Integer version;

    String number;
    String secret;
    Channel channel;

    @Nullable
    String externalId;

    @Embedded.Empty
    Problem problem;

    Instant reportedAt;
    Stage stage;

    @Nullable
    LimitClass limitClass;

    @Nullable
    String leadUnit;

    @Nullable
    String handler;

    @Nullable
    Instant dispatchedAt;

    /** By when the resident has to be contacted, as promised at the dispatch; a later table doesn't change it. */
    @Nullable
    Instant contactUntil;

    @Nullable
    Instant assignedAt;

    @Nullable
    Instant signedAt;

    @Nullable
    Instant contactedAt;

    int returns;
    boolean ruled;

    /** Whether it complains of somebody who must keep away; who that is stands apart. */
    boolean complained;

    @Embedded.Nullable
    @Nullable
    Result result;

    @Nullable
    String feedback;

    @Nullable
    FeedbackChannel feedbackChannel;

    @Nullable
    Instant feedbackAt;

    int reworks;

    @Nullable
    LocalDate reviewOn;

    @Nullable
    String remark;

    @Nullable
    LocalDate urgedOn;

    @Nullable
    UUID repeatOf;

    @Nullable
    ReviewState reviewState;

    @Nullable
    Closing closing;

    @Nullable
    Instant closedAt;

    static Case reported(UUID id, String number, String secret, Report report, Instant at) {
        var reported = new Case();
        reported.id = id;
        reported.number = number;
        reported.secret = secret;
        reported.channel = report.channel();
        reported.externalId = report.externalId();
        reported.problem = report.problem();
        reported.reportedAt = at;
        reported.limitClass = report.petition() ? LimitClass.PETITION : null;
        reported.stage = Stage.REPORTED;
        reported.complained = report.complaint() != null;
        return reported;
    }

    void dispatch(String unit, LimitClass limit, Instant at, Instant contactBy) {
        at(Stage.REPORTED);
        if (petition() && limit != LimitClass.PETITION) {
            throw new Refusal("信访事项须按法定的信访时限办理，时限类别不能改为“" + limit.label() + "”。");
        }
        leadUnit = unit;
        limitClass = limit;
        dispatchedAt = at;
        contactUntil = contactBy;
        assignedAt = at;
        stage = Stage.DISPATCHED;
    }

    void answer(String text) {
        at(Stage.REPORTED);
        if (petition()) {
            throw new Refusal("信访事项须转有权处理的单位出具处理意见，不能直接答复。");
        }
        feedback = text;
        close(Closing.ANSWERED);
    }

    void decline(String reasonAndAdvice) {
        at(Stage.REPORTED);
        feedback = reasonAndAdvice;
        close(Closing.DECLINED);
    }

    /** What the final review of a petition has settled. */
    void declineAsConcluded(Case earlier, String reasonAndAdvice) {
        if (earlier.reviewState != ReviewState.CONCLUDED) {
            throw new Refusal("信访事项" + earlier.number + "尚未复核终结，不能以此为由不予受理。");
        }
        decline(reasonAndAdvice);
        repeatOf = earlier.id;
    }

    /** A repeat without new facts; the resident is told that it was settled before. */
    void declineAsRepeat(Case earlier, String reasonAndAdvice) {
        decline(reasonAndAdvice);
        repeatOf = earlier.id;
    }

    /**
     * What another resident may be told of it: number, day and outcome, no word that was written to its own resident; of a
     * case that complains of somebody not even these.
     */
    String settled() {
        if (closedAt == null || closing == null || !Closing.WITH_RESULT.contains(closing)) {
            throw new Refusal("诉求" + number + "没有办结的结果可以告知，不能作为重复反映的依据；仍在办理的，请并入该诉求。");
        }
        var how = result == null ? closing.label() : result.outcome().label();
        return complained
                ? "该问题先前已经办结"
                : "该问题已在诉求" + number + "中办理，" + ChineseDates.full(WorkCalendar.dateOf(closedAt)) + "办结，结果：" + how;
    }

    /** Another case about the same problem may join this one until the resident has been told. */
    public void takeIn(Case other) {
        if (other.id.equals(id)) {
            throw new Refusal("不能并入本诉求自己，请选择另一件诉求。");
        }
        if (complained || other.complained) {
            throw new Refusal("诉求" + (complained ? number : other.number) + "有被反映的单位或人员，须单独办理，不能与其他诉求合并。");
        }
        if (petition() || other.petition()) {
            throw new Refusal("信访事项" + (petition() ? number : other.number) + "须单独出具书面处理意见，不能并案。");
        }
        if (Stage.AFTER_FEEDBACK.contains(stage)) {
            throw new Refusal("诉求" + number + "已经反馈或办结，不能再并入；没有新的事实的，可以不予受理并关联该诉求。");
        }
    }

    /** From now on it goes the way of its main case. */
    public void join(Case main) {
        at(Stage.REPORTED);
        stage = Stage.MERGED;
        goWith(main);
    }

    /** Follows its main case: the same unit, the same handler. */
    public void goWith(Case main) {
        at(Stage.MERGED);
        leadUnit = main.leadUnit;
        handler = main.handler;
    }

    /** What the resident of the main case was told is told to this one too. */
    public void feedBackWith(Case main, Instant at) {
        at(Stage.MERGED);
        result = main.result;
        feedback = main.feedback;
        feedbackChannel = main.feedbackChannel;
        feedbackAt = at;
        stage = Stage.IN_CALLBACK;
    }

    /** Parts from its main case and begins anew, as if just reported. */
    public void unmerge() {
        at(Stage.MERGED, Stage.IN_CALLBACK, Stage.DISPUTED);
        leadUnit = null;
        handler = null;
        result = null;
        feedback = null;
        feedbackChannel = null;
        feedbackAt = null;
        closing = null;
        stage = Stage.REPORTED;
    }

    void sign(String byHandler, Instant at) {
        at(Stage.DISPATCHED);
        handler = byHandler;
        signedAt = at;
        stage = Stage.SIGNED;
    }

    /** The first returns go back to the dispatcher, a further one to arbitration, whose ruling is final. */
    void objectTo(String reason, int arbitratedReturn) {
        at(Stage.DISPATCHED);
        if (ruled) {
            throw new Refusal("本诉求已经督查室裁定，裁定为最终决定，请签收办理。");
        }
        returns++;
        remark = reason;
        stage = returns < arbitratedReturn ? Stage.RETURNED : Stage.IN_ARBITRATION;
    }

    void reroute(String unit, Instant at) {
        at(Stage.RETURNED);
        assignTo(unit, at);
    }

    void arbitrate(String unit, Instant at) {
        at(Stage.IN_ARBITRATION);
        ruled = true;
        assignTo(unit, at);
    }

    private void assignTo(String unit, Instant at) {
        leadUnit = unit;
        handler = null;
        assignedAt = at;
        stage = Stage.DISPATCHED;
    }

    /**
     * Somebody must keep away from now on. A lead unit that still has the work in hand loses it to the dispatcher; a
     * handler hands over to a colleague.
     *
     * @param successor who takes over from a handler who must keep away; null when there is nobody
     */
    public void recuse(Recusal recusal, boolean handlerConcerned, @Nullable String successor) {
        open();
        complained = true;
        if (handlerConcerned) {
            handler = successor;
        }
        if (recusal.concernsUnit(leadUnit) && IN_UNITS_HANDS.contains(stage)) {
            leadUnit = null;
            handler = null;
            remark = "主办单位应当回避，请改派其他单位。";
            stage = Stage.RETURNED;
        }
    }

    void contact(Instant at) {
        at(Stage.SIGNED);
        contactedAt = at;
        stage = Stage.IN_PROGRESS;
    }

    void submit(Result submitted, @Nullable LocalDate proposedReview) {
        at(Stage.IN_PROGRESS);
        reviewOn = proposedReview;
        result = submitted;
        remark = null;
        stage = Stage.IN_REVIEW;
    }

    void sendBack(String reviewer, String reason) {
        at(Stage.IN_REVIEW);
        reviewedByAnother(reviewer);
        remark = reason;
        stage = Stage.IN_PROGRESS;
    }

    /** Approved: on to the resident, or, where it can't be solved yet, to the decision on record. */
    void approve(String reviewer) {
        at(Stage.IN_REVIEW);
        reviewedByAnother(reviewer);
        stage = outcome() == Outcome.CANNOT_SOLVE_YET ? Stage.ON_RECORD_ASKED : Stage.APPROVED;
    }

    private void reviewedByAnother(String reviewer) {
        if (result != null && result.submittedBy().equals(reviewer)) {
            throw new Refusal("办理结果须由提交人以外的负责人审核。");
        }
    }

    void putOnRecord(@Nullable LocalDate until, LocalDate today) {
        at(Stage.ON_RECORD_ASKED);
        if (until == null || !until.isAfter(today)) {
            throw new Refusal("请填写复查日期，须晚于今天。");
        }
        reviewOn = until;
        stage = Stage.ON_RECORD;
    }

    void refuseRecord(String reason) {
        at(Stage.ON_RECORD_ASKED);
        remark = reason;
        stage = Stage.IN_PROGRESS;
    }

    void takeUpAgain() {
        at(Stage.ON_RECORD);
        remark = "挂账复查日期已到，请复查并继续办理。";
        stage = Stage.IN_PROGRESS;
    }

    void giveFeedback(String text, FeedbackChannel by, Instant at) {
        at(Stage.APPROVED);
        if (petition() && !by.inWriting()) {
            throw new Refusal("信访处理意见须书面答复信访人，反馈方式请选择“书面”。");
        }
        feedback = text;
        feedbackChannel = by;
        feedbackAt = at;
        stage = Stage.IN_CALLBACK;
    }

    void rated(boolean content) {
        at(Stage.IN_CALLBACK);
        stage = content ? Stage.RATED : Stage.DISPUTED;
        closing = content ? Closing.SATISFIED : null;
    }

    void leftUnrated() {
        at(Stage.IN_CALLBACK);
        stage = Stage.RATED;
        closing = Closing.UNRATED;
    }

    void orderRework(String reason, int most) {
        at(Stage.DISPUTED);
        if (reviewState != null) {
            throw new Refusal("信访人已申请复查，处理意见由复查机关审查，不能重办，请说明理由后解释办结。");
        }
        if (reworks >= most) {
            throw new Refusal("本诉求已重办" + reworks + "次，不能再次重办，只能说明理由后解释办结。");
        }
        reworks++;
        remark = reason;
        stage = Stage.IN_PROGRESS;
    }

    void acceptExplanation() {
        at(Stage.DISPUTED);
        closing = Closing.EXPLAINED;
        stage = Stage.RATED;
    }

    void archive() {
        at(Stage.RATED);
        stage = Stage.CLOSED;
    }

    void withdraw() {
        open();
        if (reviewState != null) {
            throw new Refusal("信访人已申请复查，处理意见已经作出，不能再撤回。");
        }
        close(Closing.WITHDRAWN);
    }

    /**
     * A petition is extended once, by no more than 30 days, and only while it is handled for the first time (信访工作条例
     * 第三十四条); a hearing is another matter.
     */
    void extendable(int by, int already, int most) {
        if (petition() && reworks > 0) {
            throw new Refusal("信访事项重办期间不能延期，请在重办时限内办结。");
        }
        if (petition() && (already > 0 || by > most)) {
            throw new Refusal("信访事项只能延期一次，最多延长" + most + "日。");
        }
    }

    /** The petitioner goes to the reviewing organ, or from there to the one above it. */
    public void askReview() {
        if (!petition()) {
            throw new Refusal("诉求" + number + "不是信访事项，不适用复查和复核；对办理结果不满意的，请在回访时说明。");
        }
        if (reviewState == null) {
            answeredInWriting();
            reviewState = ReviewState.IN_REVIEW;
        } else {
            reviewState = reviewState.next(number);
        }
    }

    private void answeredInWriting() {
        if (feedbackAt == null || closing == Closing.WITHDRAWN) {
            throw new Refusal("信访事项" + number + "没有书面处理意见，不能申请复查。");
        }
        at(Stage.IN_CALLBACK, Stage.DISPUTED, Stage.RATED, Stage.CLOSED);
    }

    /**
     * The opinion was delivered to the petitioner.
     *
     * @param revoked whether the result is void and the petition is handled anew
     */
    public void reviewed(boolean revoked) {
        reviewState = reviewState == ReviewState.IN_FINAL_REVIEW
                ? ReviewState.CONCLUDED
                : revoked ? ReviewState.REVOKED : ReviewState.REVIEWED;
    }

    /** Whether the petition law applies. */
    public boolean petition() {
        return limitClass == LimitClass.PETITION;
    }

    /** The supervision office names another handler of the lead unit, who goes on where the first one stood. */
    void handOver(String successor) {
        if (handler == null || !WITH_A_HANDLER.contains(stage)) {
            throw new Refusal("诉求" + number + "当前处于“" + stage.label() + "”环节，没有可以改派的经办人；尚未签收的，可以收回错派。");
        }
        if (successor.equals(handler)) {
            throw new Refusal("所选人员已是本诉求的经办人，请另选人员。");
        }
        handler = successor;
    }

    /** Dispatched to a wrong unit: back to the dispatcher. The unit that has signed may not push the matter on (首接负责). */
    void takeBack(String reason) {
        if (stage != Stage.DISPATCHED) {
            throw new Refusal(
                    "诉求" + number + "当前处于“" + stage.label() + "”环节，只有待签收的诉求可以收回错派；已签收的由首接单位负责到底，可以改派经办人或起草督办单。");
        }
        if (ruled) {
            throw new Refusal("本诉求已经督查室裁定，裁定为最终决定，不能收回。");
        }
        remark = reason;
        stage = Stage.RETURNED;
    }

    /** A resident may urge once a day. */
    void urge(LocalDate today) {
        open();
        if (today.equals(urgedOn)) {
            throw new Refusal("群众今天已经催办过一次，请明天再登记催办。");
        }
        urgedOn = today;
    }

    private void close(Closing how) {
        closing = how;
        stage = Stage.CLOSED;
    }

    @Nullable
    Outcome outcome() {
        return result == null ? null : result.outcome();
    }

    /** @throws Refusal when the case is closed */
    public void open() {
        if (stage == Stage.CLOSED) {
            throw new Refusal("诉求" + number + "已办结，不能再操作。");
        }
    }

    /** @throws Refusal when the case stands at another stage */
    public void at(Stage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("诉求" + number + "当前处于“" + stage.label() + "”环节，不能进行这一步操作，请刷新后重试。");
        }
    }
}
