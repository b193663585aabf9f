package org.bihuan.cases.assisting;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead unit's side of the parts (首接负责): it invites, accepts or sends back the answer, and may withdraw. Every
 * method checks that the step is allowed and raises {@link Refusal} otherwise; {@code actor} is an official's id.
 */
@Service
@Transactional
public class PartInvitations {

    private static final String WITHDRAWN = "协办任务已撤回，不再办理。";

    private final PartFile file;
    private final PartRepository parts;
    private final CaseFile cases;
    private final PartLimits limits;
    private final MatterClock clock;
    private final Escalation escalation;
    private final PartProcess process;

    PartInvitations(
            PartFile file,
            PartRepository parts,
            CaseFile cases,
            PartLimits limits,
            MatterClock clock,
            Escalation escalation,
            PartProcess process) {
        this.file = file;
        this.parts = parts;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
        this.escalation = escalation;
        this.process = process;
    }

    /**
     * Invites a unit to do a part of a case that is being handled.
     *
     * @param until the last day; null takes the limit of the table
     * @return the id of the part
     */
    public UUID invite(UUID caseId, String unit, String task, @Nullable LocalDate until, String actor) {
        Texts.require(task, "请填写协办事项。");
        var name = file.assistant(caseId, unit, null);
        var limit = limits.until(caseId, until);
        cases.step(caseId, actor, Step.PART_INVITED, name + "：" + task, c -> c.at(Stage.IN_PROGRESS));
        var part = parts.save(Part.invited(caseId, number(caseId), unit, task, actor, cases.now()));
        clock.start(part.id, ClockKind.PART, limit, actor, "邀请" + name + "协办");
        process.start(part.id);
        file.tellUnit(part, "主办单位邀请本单位协办，请签收。");
        return part.id;
    }

    private String number(UUID caseId) {
        var before = parts.findByCaseIdOrderByInvitedAtAscNumberAsc(caseId).size();
        return file.lead(caseId).number() + "-协" + (before + 1);
    }

    /** The answer is enough. */
    public void accept(UUID id, @Nullable String opinion, String actor) {
        var accepted = file.step(id, actor, Step.PART_ACCEPTED, opinion, part -> part.accept(opinion, cases.now()));
        file.tellUnit(accepted, "主办单位已采纳协办答复。");
    }

    /**
     * The answer isn't enough: the unit answers again, on a new clock.
     *
     * @param until the new last day; null takes the limit of the table
     */
    public void sendBack(UUID id, String reason, @Nullable LocalDate until, String actor) {
        Texts.require(reason, "请填写退回理由。");
        var limit = limits.until(file.open(id).caseId, until);
        var returned = file.step(id, actor, Step.PART_SENT_BACK, reason, part -> part.sendBack(reason));
        clock.start(id, ClockKind.PART, limit, actor, "退回协办答复：" + reason);
        file.tellUnit(returned, "主办单位退回协办答复，请补充办理。");
    }

    /** The part isn't needed any more, at whatever stage it is. */
    public void withdraw(UUID caseId, UUID id, String reason, String actor) {
        Texts.require(reason, "请填写撤回协办的理由。");
        if (!file.open(id).caseId.equals(caseId)) {
            throw new Refusal("请选择本诉求的协办任务。");
        }
        file.tellUnit(end(id, reason, actor), WITHDRAWN);
    }

    private Part end(UUID id, String reason, String actor) {
        escalation.climb(id);
        var ended = file.step(id, actor, Step.PART_WITHDRAWN, reason, part -> part.withdraw(reason, cases.now()));
        clock.stop(id, actor, "撤回协办：" + reason);
        process.withdrawn(id);
        return ended;
    }

    /** With its case that has ended, every open part falls away. */
    void fallAway(UUID caseId, String why) {
        open(caseId).forEach(part -> file.tellUnit(end(part.id, why, "system"), WITHDRAWN));
    }

    /**
     * Another unit leads the case: it does its own part with the whole, and the others answer to it.
     *
     * @param lead null while the dispatch centre looks for one; it confirms the answers meanwhile
     */
    void leadChanged(UUID caseId, @Nullable String lead) {
        open(caseId).forEach(part -> {
            if (part.unit.equals(lead)) {
                file.tellUnit(end(part.id, "协办单位改为主办", "system"), "本单位改为主办，原协办任务并入主办事项。");
            } else {
                process.leadChanged(part.id);
            }
        });
    }

    /** A unit that must keep away is told nothing any more; the lead unit is. */
    void takeFrom(Recusal recusal, UUID caseId) {
        open(caseId)
                .filter(part -> recusal.concernsUnit(part.unit))
                .forEach(part -> file.tellLead(end(part.id, "协办单位应当回避", "system"), "协办单位应当回避，协办任务已撤回，如有需要请另邀其他单位。"));
    }

    private Stream<Part> open(UUID caseId) {
        return parts.findByCaseIdOrderByInvitedAtAscNumberAsc(caseId).stream().filter(part -> part.stage.open());
    }
}
