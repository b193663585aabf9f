package org.bihuan.cases.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Case;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Mark;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Notices;
import org.bihuan.cases.PetitionRules;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Review and final review of a petition (信访工作条例 第三十五条、第三十六条): asked for by the petitioner against the
 * written result, decided by somebody who had no part in it, delivered in writing. Every method checks that the step is
 * allowed and raises {@link Refusal} otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class PetitionReviews {

    private final ReviewFile reviews;
    private final CaseFile file;
    private final CaseViews views;
    private final Cases cases;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final Escalation escalation;
    private final Notices notices;
    private final ReviewProcess process;
    private final PetitionRules rules;
    private final Independence independence;

    PetitionReviews(
            ReviewFile reviews,
            CaseFile file,
            CaseViews views,
            Cases cases,
            MatterClock clock,
            TimeLimits limits,
            Escalation escalation,
            Notices notices,
            ReviewProcess process,
            PetitionRules rules,
            Independence independence) {
        this.reviews = reviews;
        this.file = file;
        this.views = views;
        this.cases = cases;
        this.clock = clock;
        this.limits = limits;
        this.escalation = escalation;
        this.notices = notices;
        this.process = process;
        this.rules = rules;
        this.independence = independence;
    }

    /**
     * The petitioner doesn't accept the result and asks for its review, or doesn't accept the review and asks for the
     * final one; its clock runs from now.
     *
     * @param number of the petition
     * @param grounds the petitioner's words
     * @return the id of the review
     */
    public UUID ask(String number, String grounds, String actor) {
        var asked = views.numbered(number, actor);
        Texts.require(grounds, "请在说明中填写信访人不服处理意见的理由。");
        var level = asked.reviewState() == null ? Level.REVIEW : Level.FINAL_REVIEW;
        var about = file.step(asked.id(), actor, Step.REVIEW_ASKED, level.label() + "：" + grounds, c -> {
            c.askReview();
            inTime(asked, level);
        });
        var unit = independence.reviewUnit(asked.id(), level, file.now());
        var review = reviews.add(asked.id(), level, unit, grounds, file.now());
        var limit = limits.limit(LimitClass.PETITION, level.clock());
        clock.start(review.id(), level.clock(), limit, actor, "收到" + review.number() + "申请");
        process.start(review.id(), unit);
        notices.tell(about, List.of("handler", "unitLeader"), "信访人已申请" + level.label() + "，请准备原处理材料。");
        return review.id();
    }

    private void inTime(CaseView petition, Level level) {
        var limit = limits.mark(LimitClass.PETITION, Mark.REVIEW_REQUEST);
        if (!file.now().isBefore(clock.end(answeredAt(petition, level), limit))) {
            throw new Refusal(level.label() + "应在收到书面答复后" + limit.text() + "内申请，现已逾期，不再受理。");
        }
    }

    private @Nullable Instant answeredAt(CaseView petition, Level level) {
        return level == Level.REVIEW
                ? petition.feedbackAt()
                : reviews.of(petition.id()).get(0).deliveredAt();
    }

    /**
     * Announces a hearing, once a review; its time isn't counted.
     *
     * @param until the day on which the clock runs again
     */
    public void announceHearing(UUID id, @Nullable LocalDate until, String reason, String actor) {
        Texts.require(reason, "请填写举行听证的理由和安排。");
        var review = reviews.at(id, PetitionReview.Stage.ASKED);
        independent(review, actor);
        if (review.hearingUntil() != null) {
            throw new Refusal(review.number() + "已经举行过听证，请作出意见。");
        }
        var today = WorkCalendar.dateOf(file.now());
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(rules.hearingDays()))) {
            throw new Refusal("请填写听证结束后恢复计时的日期，须晚于今天，且不超过" + rules.hearingDays() + "日。");
        }
        clock.pause(id, WorkCalendar.startOf(until), actor, "举行听证：" + reason);
        reviews.hearing(id, until, actor);
        file.note(review.caseId(), actor, Step.HEARING_ANNOUNCED, review.number() + "：至" + until + "，" + reason);
    }

    /** Records what the hearing brought; then the review goes on, and its clock runs again with the next day. */
    public void recordHearing(UUID id, String minutes, String actor) {
        Texts.require(minutes, "请填写听证的经过和结论。");
        var review = reviews.at(id, PetitionReview.Stage.IN_HEARING);
        var next = WorkCalendar.dateOf(file.now()).plusDays(1);
        clock.resume(id, WorkCalendar.startOf(next), actor, "听证已经结束");
        reviews.heard(id, minutes, next);
        file.note(review.caseId(), actor, Step.HEARING_HELD, review.number() + "：" + minutes);
    }

    /** Makes the opinion; it counts once it is delivered. */
    public void decide(UUID id, Conclusion conclusion, String opinion, String actor) {
        Texts.require(opinion, "请填写意见的内容和依据。");
        var review = reviews.at(id, PetitionReview.Stage.ASKED);
        independent(review, actor);
        if (review.level() == Level.FINAL_REVIEW && conclusion == Conclusion.REVOKE) {
            throw new Refusal("复核意见为终结意见，请直接作出维持或变更的意见。");
        }
        reviews.decided(id, conclusion, opinion, actor);
        var words = review.number() + "：" + conclusion.label() + "。" + opinion;
        file.note(review.caseId(), actor, Step.REVIEW_DECIDED, words);
    }

    /** Who had a hand in the result, or in the review before, doesn't judge it. */
    private void independent(PetitionReview review, String actor) {
        if (!independence.of(actor, review.caseId(), review.askedAt())) {
            throw new Refusal("您参与过本信访事项的办理，应当回避，请由其他人员" + review.level().label() + "。");
        }
    }

    /**
     * The opinion is given to the petitioner in writing; this keeps the promise, so the clock stops. A revoked result is
     * handled anew under another number; after the final review the petition is at its end.
     *
     * @param receipt how and to whom it was delivered
     */
    public void deliver(UUID id, String receipt, String actor) {
        Texts.require(receipt, "请填写送达方式和签收情况。");
        var review = reviews.at(id, PetitionReview.Stage.DECIDED);
        var revoked = review.conclusion() == Conclusion.REVOKE;
        escalation.climb(id);
        var about = file.step(
                review.caseId(),
                actor,
                Step.REVIEW_DELIVERED,
                review.number() + "：" + receipt,
                c -> c.reviewed(revoked));
        reviews.delivered(id, file.now());
        clock.stop(id, actor, "已送达" + review.number() + "意见");
        tellUnit(about, review);
        if (revoked) {
            cases.startOver(review.caseId(), review.number(), actor);
        }
    }

    private void tellUnit(Case about, PetitionReview review) {
        var said = review.conclusion() == null ? "" : review.conclusion().label();
        notices.tell(about, List.of("handler", "unitLeader"), review.number() + "：" + said + "。");
    }

    /** The review, or empty when the id is of something else. */
    @Transactional(readOnly = true)
    public Optional<PetitionReview> find(UUID id) {
        return reviews.find(id);
    }

    /** All reviews of a petition, the earliest first; may be empty. */
    @Transactional(readOnly = true)
    public List<PetitionReview> of(UUID caseId) {
        return reviews.of(caseId);
    }
}
