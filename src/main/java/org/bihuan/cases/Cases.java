package org.bihuan.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in and the way out of the closed loop: every channel reports here, and here a case is dispatched, answered,
 * declined, urged, withdrawn and archived. Each method is one transaction, checks that the step is allowed, and leaves
 * an event; it raises {@link Refusal} and changes nothing otherwise. {@code actor} is an official's id or
 * {@code system}.
 */
@Service
@Transactional
public class Cases {

    private final CaseFile file;
    private final CaseRepository cases;
    private final CaseViews views;
    private final CaseNumbers numbers;
    private final ReporterVault reporters;
    private final MatterClock clock;
    private final Escalation escalation;
    private final TimeLimits limits;
    private final Organization organization;
    private final CaseProcess process;
    private final Notices notices;
    private final ClockRequests requests;
    private final Callbacks callbacks;
    private final Recusals recusals;

    Cases(
            CaseFile file,
            CaseRepository cases,
            CaseViews views,
            CaseNumbers numbers,
            ReporterVault reporters,
            MatterClock clock,
            Escalation escalation,
            TimeLimits limits,
            Organization organization,
            CaseProcess process,
            Notices notices,
            ClockRequests requests,
            Callbacks callbacks,
            Recusals recusals) {
        this.file = file;
        this.cases = cases;
        this.views = views;
        this.numbers = numbers;
        this.reporters = reporters;
        this.clock = clock;
        this.escalation = escalation;
        this.limits = limits;
        this.organization = organization;
        this.process = process;
        this.notices = notices;
        this.requests = requests;
        this.callbacks = callbacks;
        this.recusals = recusals;
    }

    /**
     * Takes a problem in: the case, its reporter, its dispatch clock and its process begin together. The same report
     * (channel and external id) again gives the same case.
     *
     * @return the id of the case
     */
    public UUID report(Report report, String actor) {
        return known(report).map(found -> found.id).orElseGet(() -> open(report, actor));
    }

    private Optional<Case> known(Report report) {
        return report.externalId() == null
                ? Optional.empty()
                : cases.findByChannelAndExternalId(report.channel(), report.externalId());
    }

    private UUID open(Report report, String actor) {
        var at = file.now();
        var id = UUID.randomUUID();
        file.add(Case.reported(id, numbers.next(at), numbers.secret(), report, at), actor);
        reporters.keep(id, report.reporter());
        if (report.complaint() != null) {
            recusals.record(id, report.complaint(), null, actor);
        }
        var known = report.petition() ? LimitClass.PETITION : LimitClass.ORDINARY;
        var limit = limits.limit(known, ClockKind.DISPATCH);
        clock.start(id, ClockKind.DISPATCH, limit, actor, "登记诉求");
        process.start(id);
        return id;
    }

    /**
     * Registers a petition anew whose result was declared void: the same problem of the same person, on clocks of its own.
     *
     * @param basis number of the opinion that revoked the result
     * @return the id of the new case
     */
    public UUID startOver(UUID revoked, String basis, String actor) {
        var old = file.open(revoked);
        var complaint = recusals.complaint(revoked).orElse(null);
        var id = report(new Report(old.channel, basis, old.problem, reporters.of(revoked), complaint, true), actor);
        var again = file.note(id, actor, Step.STARTED_OVER, basis + "撤销" + old.number + "的处理意见，重新办理");
        file.note(revoked, actor, Step.STARTED_OVER, basis + "撤销处理意见，重新办理编号" + again.number);
        return id;
    }

    /**
     * Gives a case to its lead unit, for the first time: the handling clock runs from this moment, not from signing.
     *
     * @param basis why this unit, for people; may be null
     */
    public void dispatch(UUID id, String unit, LimitClass limitClass, @Nullable String basis, String actor) {
        dispatch(id, unit, limitClass, basis, actor, Step.DISPATCHED);
    }

    /** Gives a case to the unit that a dispatch rule names, without a person's confirmation. */
    public void dispatchByRule(UUID id, DispatchRules.Proposal proposal) {
        var step = Step.DISPATCHED_BY_RULE;
        dispatch(id, proposal.unit(), proposal.limitClass(), proposal.basis(), "system", step);
    }

    private void dispatch(UUID id, String unit, LimitClass limitClass, @Nullable String basis, String actor, Step by) {
        var at = file.now();
        var name = Units.lead(organization, unit).name();
        var why = basis == null || basis.isBlank() ? "派往" + name : "派往" + name + "（" + basis + "）";
        var contactBy = clock.end(at, limits.mark(limitClass, Mark.CONTACT));
        escalation.climb(id);
        file.step(id, actor, by, why, c -> {
            recusals.of(c).requireFree(unit);
            c.dispatch(unit, limitClass, at, contactBy);
        });
        clock.follow(id, ClockKind.HANDLING, limits.limit(limitClass, ClockKind.HANDLING), actor, "派往" + name);
    }

    /** Answers on the spot and closes: consultation, progress, praise. */
    public void answer(UUID id, String text, String actor) {
        Texts.require(text, "请填写答复内容。");
        escalation.climb(id);
        file.step(id, actor, Step.ANSWERED, text, c -> c.answer(text));
        clock.stop(id, actor, "已直接答复");
    }

    /**
     * Declines for a named reason; the resident is told it and where to go instead.
     *
     * @param advice where the resident should turn
     */
    public void decline(UUID id, DeclineReason reason, String advice, String actor) {
        if (reason == DeclineReason.REPEAT || reason == DeclineReason.CONCLUDED) {
            throw new Refusal("以“" + reason.label() + "”为由不予受理，须关联先前的诉求，请选择或填写先前诉求的编号。");
        }
        var told = reason.label() + "。" + advised(advice);
        decline(id, told, actor, c -> c.decline(told));
    }

    /**
     * Declines a repeat without new facts; the resident is told number, day and outcome of the earlier case, which may be
     * somebody else's.
     *
     * @param earlier number of a closed case with a result
     */
    public void declineRepeat(UUID id, String earlier, String advice, String actor) {
        Texts.require(earlier, "重复反映须关联先前的办理结果，请选择或填写先前诉求的编号。");
        var before = earlier(id, earlier, actor);
        var told = DeclineReason.REPEAT.label() + "。" + before.settled() + "。\n" + advised(advice);
        decline(id, told, actor, c -> c.declineAsRepeat(before, told));
    }

    /**
     * Declines what the final review of a petition has settled (信访工作条例 第三十六条).
     *
     * @param earlier number of that petition
     * @throws Refusal when there is no such petition, or its final review isn't over
     */
    public void declineConcluded(UUID id, String earlier, String advice, String actor) {
        Texts.require(earlier, "请填写已经复核终结的信访事项编号。");
        var before = earlier(id, earlier, actor);
        var told = DeclineReason.CONCLUDED.label() + "（终结编号" + before.number + "）。" + advised(advice);
        decline(id, told, actor, c -> c.declineAsConcluded(before, told));
    }

    /** What is told of an earlier case is in the record of this one, so nobody may see this one who may not see that. */
    private Case earlier(UUID id, String number, String actor) {
        var before = file.open(views.numbered(number, actor).id());
        if (before.complained && !recusals.of(id).covers(recusals.of(before))) {
            throw new Refusal("诉求" + before.number + "有单位或人员应当回避，请先为本件登记同样的回避，再关联该诉求。");
        }
        return before;
    }

    private void decline(UUID id, String told, String actor, Consumer<Case> change) {
        escalation.climb(id);
        file.step(id, actor, Step.DECLINED, told, change);
        clock.stop(id, actor, "不予受理");
    }

    private static String advised(String advice) {
        return Texts.require(advice, "请填写告知去向：群众应被告知不予受理的理由和可以向哪里反映。");
    }

    /** The resident takes the problem back; the loop ends wherever it stands. */
    public void withdraw(String number, @Nullable String note, String actor) {
        var id = views.numbered(number, actor).id();
        escalation.climb(id);
        file.step(id, actor, Step.WITHDRAWN, note, Case::withdraw);
        clock.stop(id, actor, "群众撤回");
        requests.lapse(id);
        callbacks.end(id);
        process.withdrawn(id);
    }

    /** The resident urges, at most once a day; the process passes it on. */
    public void urge(String number, @Nullable String note, String actor) {
        var id = views.numbered(number, actor).id();
        file.step(id, actor, Step.URGED, note, c -> c.urge(WorkCalendar.dateOf(file.now())));
        process.urged(id);
    }

    /** Passes the resident's urging on to the handler and the section head. */
    public void passOnUrging(UUID id) {
        var urged = file.note(id, "system", Step.URGING_PASSED_ON, null);
        notices.tell(urged, List.of("handler", "sectionHead"), "群众催办，请尽快办理并与群众联系。");
    }

    /** Closes what was rated, left unrated or explained, and hands it to the assessment. */
    public void archive(UUID id) {
        file.step(id, "system", Step.CLOSED, null, Case::archive);
        callbacks.end(id);
    }

    /**
     * Notes that a project takes up what the resident asked for; the case goes its own way all the same.
     *
     * @param number as an official has typed it
     * @param into the project and its task, for people
     * @return the id of the case
     * @throws Refusal when there is no such case, or, in the same words, the official must keep away from it
     */
    public UUID takeIntoProject(@Nullable String number, String into, String actor) {
        var id = views.numbered(number, actor).id();
        file.note(id, actor, Step.TAKEN_INTO_PROJECT, into);
        return id;
    }
}
