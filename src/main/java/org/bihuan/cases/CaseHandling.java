package org.bihuan.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead unit's part of the loop: sign or object, contact the resident, implement, review, feed back, and what the
 * supervision office decides about it. Every method checks that the step is allowed and raises {@link Refusal}
 * otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class CaseHandling {

    private final CaseFile file;
    private final MatterClock clock;
    private final Escalation escalation;
    private final TimeLimits limits;
    private final Organization organization;
    private final Callbacks callbacks;
    private final ClockRequests requests;
    private final Notices notices;
    private final LoopRules rules;
    private final Recusals recusals;
    private final PetitionRules petitions;
    private final List<SubmissionGuard> guards;

    CaseHandling(
            CaseFile file,
            MatterClock clock,
            Escalation escalation,
            TimeLimits limits,
            Organization organization,
            Callbacks callbacks,
            ClockRequests requests,
            Notices notices,
            LoopRules rules,
            Recusals recusals,
            PetitionRules petitions,
            List<SubmissionGuard> guards) {
        this.file = file;
        this.clock = clock;
        this.escalation = escalation;
        this.limits = limits;
        this.organization = organization;
        this.callbacks = callbacks;
        this.requests = requests;
        this.notices = notices;
        this.rules = rules;
        this.recusals = recusals;
        this.petitions = petitions;
        this.guards = guards;
    }

    /**
     * Signs for the unit and names the handler.
     *
     * @param handler an official of the lead unit; null names the signer
     */
    public void sign(UUID id, @Nullable String handler, String actor) {
        var at = file.now();
        var named = handler == null || handler.isBlank() ? actor : handler;
        var name = organization.official(named).map(o -> o.name()).orElse(named);
        file.step(id, actor, Step.SIGNED, "经办人：" + name, c -> {
            c.at(Stage.DISPATCHED);
            if (organization
                    .official(named)
                    .filter(o -> o.active() && o.unit().equals(c.leadUnit))
                    .isEmpty()) {
                throw new Refusal("经办人须是主办单位的工作人员，请重新选择。");
            }
            organization.official(named).ifPresent(recusals.of(c)::requireFree);
            c.sign(named, at);
        });
    }

    /**
     * The unit objects to the dispatch. A return doesn't stop the clock.
     *
     * @return whether it goes to arbitration, since it was returned for the second time
     */
    public boolean objectTo(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写异议理由。");
        var objected = file.step(id, actor, Step.OBJECTED, reason, c -> {
            var limit = limits.mark(c.limitClass, Mark.OBJECTION);
            if (!file.now().isBefore(clock.end(c.assignedAt, limit))) {
                throw new Refusal("派单异议应在派单后" + limit.text() + "内提出，现已逾期，请签收办理。");
            }
            c.objectTo(reason, rules.returns());
        });
        return objected.stage == Stage.IN_ARBITRATION;
    }

    /** The dispatch centre sends a returned case on, or back; the clock runs on. */
    public void reroute(UUID id, String unit, String reason, String actor) {
        Texts.require(reason, "请填写改派理由。");
        var why = "改派至" + unitName(unit) + "：" + reason;
        file.step(id, actor, Step.REROUTED, why, c -> {
            recusals.of(c).requireFree(unit);
            c.reroute(unit, file.now());
        });
    }

    /**
     * The supervision office names the lead unit; its ruling is final.
     *
     * @param extendBy what the handling limit gains, in its own unit; 0 for nothing
     */
    public void arbitrate(UUID id, String unit, String reason, int extendBy, String actor) {
        Texts.require(reason, "请填写裁定理由。");
        var why = "裁定由" + unitName(unit) + "主办：" + reason;
        file.step(id, actor, Step.ARBITRATED, why, c -> {
            recusals.of(c).requireFree(unit);
            if (extendBy > 0) {
                c.extendable(extendBy, clock.extendedBy(id), petitions.extensionDays());
            }
            c.arbitrate(unit, file.now());
        });
        if (extendBy > 0) {
            clock.extend(id, extendBy, actor, "裁定延长办理时限：" + reason);
        }
    }

    private String unitName(String unit) {
        return Units.lead(organization, unit).name();
    }

    /** The handler spoke with the resident: this is the response that the response rate counts. */
    public void contact(UUID id, String note, String actor) {
        Texts.require(note, "请填写与群众联系的情况。");
        file.step(id, actor, Step.CONTACTED, note, c -> c.contact(file.now()));
    }

    /**
     * The handler submits the result, when nothing else has to be settled first.
     *
     * @param reviewOn when to look again at what can't be solved yet, as the unit proposes; null otherwise
     */
    public void submit(UUID id, Result result, @Nullable LocalDate reviewOn) {
        file.step(id, result.submittedBy(), Step.SUBMITTED, result.outcome().label(), c -> {
            c.submit(result, reviewOn);
            guards.forEach(guard -> guard.check(id));
        });
    }

    /** The unit's leaders send a result back. */
    public void sendBack(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写退回理由。");
        file.step(id, actor, Step.SENT_BACK, reason, c -> c.sendBack(actor, reason));
    }

    /**
     * The unit's leaders approve a result.
     *
     * @return whether it goes on record first, since it can't be solved yet
     */
    public boolean approve(UUID id, @Nullable String opinion, String actor) {
        var approved = file.step(id, actor, Step.APPROVED, opinion, c -> c.approve(actor));
        return approved.stage == Stage.ON_RECORD_ASKED;
    }

    /** What can't be solved yet is put on record until a review date; the clock stands still until then, a petition's never. */
    public void putOnRecord(UUID id, @Nullable LocalDate until, String reason, String actor) {
        Texts.require(reason, "请填写挂账理由。");
        var now = file.now();
        var why = "挂账至" + until + "复查：" + reason;
        var recorded =
                file.step(id, actor, Step.PUT_ON_RECORD, why, c -> c.putOnRecord(until, WorkCalendar.dateOf(now)));
        if (!recorded.petition() && !clock.overdue(id)) {
            clock.pause(id, WorkCalendar.startOf(until), actor, why);
        }
        notices.tell(recorded, List.of("handler", "dispatchCentre"), "已挂账至" + until + "复查，请告知群众。");
    }

    /** The supervision office doesn't accept that it can't be solved yet. */
    public void refuseRecord(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写不同意挂账的理由。");
        file.step(id, actor, Step.ON_RECORD_REFUSED, reason, c -> c.refuseRecord(reason));
    }

    /** The review date of a case on record has come. */
    public void takeUpAgain(UUID id) {
        file.step(id, "system", Step.REVIEW_DATE_REACHED, null, Case::takeUpAgain);
    }

    /** Tells the resident and the centre the result; this keeps the promise, so the clock stops. */
    public void giveFeedback(UUID id, String text, FeedbackChannel by, String actor) {
        Texts.require(text, "请填写反馈内容。");
        var at = file.now();
        escalation.climb(id);
        file.step(id, actor, Step.FED_BACK, by.label() + "反馈：" + text, c -> c.giveFeedback(text, by, at));
        clock.stop(id, actor, "已反馈群众");
        requests.lapse(id);
        callbacks.open(id, false);
    }

    /** Not solved or not satisfied, and more can be done: the unit starts over on a new clock. */
    public void orderRework(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写重办要求。");
        var reworked = file.step(id, actor, Step.REWORK_ORDERED, reason, c -> c.orderRework(reason, rules.reworks()));
        var limit = limits.limit(reworked.limitClass, ClockKind.REWORK);
        clock.start(id, ClockKind.REWORK, limit, actor, "重办：" + reason);
    }

    /** Not solved or not satisfied, but nothing more can be done: the reason is on record. */
    public void acceptExplanation(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写解释办结的理由。");
        file.step(id, actor, Step.EXPLANATION_ACCEPTED, reason, Case::acceptExplanation);
    }

    /** The district leader's instruction, for the unit to read. */
    public void instruct(UUID id, String instruction, String actor) {
        Texts.require(instruction, "请填写批示内容。");
        file.note(id, actor, Step.INSTRUCTED, instruction);
    }
}
