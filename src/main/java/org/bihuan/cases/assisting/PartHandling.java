package org.bihuan.cases.assisting;

import java.util.UUID;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.LoopRules;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assisting unit's side of the parts: it signs or objects, and answers to the lead unit; an objection goes the way of
 * any objection. Every method checks that the step is allowed and raises {@link Refusal} otherwise; {@code actor} is an
 * official's id.
 */
@Service
@Transactional
public class PartHandling {

    private final PartFile file;
    private final CaseFile cases;
    private final MatterClock clock;
    private final Escalation escalation;
    private final PartLimits limits;
    private final Organization organization;
    private final LoopRules rules;
    private final Recusals recusals;

    PartHandling(
            PartFile file,
            CaseFile cases,
            MatterClock clock,
            Escalation escalation,
            PartLimits limits,
            Organization organization,
            LoopRules rules,
            Recusals recusals) {
        this.file = file;
        this.cases = cases;
        this.clock = clock;
        this.escalation = escalation;
        this.limits = limits;
        this.organization = organization;
        this.rules = rules;
        this.recusals = recusals;
    }

    /**
     * Signs for the unit and names the handler.
     *
     * @param handler an official of the assisting unit; null names the signer
     */
    public void sign(UUID id, @Nullable String handler, String actor) {
        var named = handler == null || handler.isBlank() ? actor : handler;
        var official = organization.official(named);
        var name = official.map(o -> o.name()).orElse(named);
        file.step(id, actor, Step.PART_SIGNED, "经办人：" + name, part -> {
            official.ifPresent(recusals.of(part.caseId)::requireFree);
            if (official.filter(o -> o.active() && o.unit().equals(part.unit)).isEmpty()) {
                throw new Refusal("经办人须是协办单位的工作人员，请重新选择。");
            }
            part.sign(named);
        });
    }

    /**
     * The unit objects. A return doesn't stop the clock.
     *
     * @return whether it goes to arbitration, since it was returned too often
     */
    public boolean objectTo(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写异议理由。");
        var objected = file.step(id, actor, Step.PART_OBJECTED, reason, part -> {
            var limit = limits.objection(part.caseId);
            if (!cases.now().isBefore(clock.end(part.assignedAt, limit))) {
                throw new Refusal("协办异议应在收到后" + limit.text() + "内提出，现已逾期，请签收办理。");
            }
            part.objectTo(reason, rules.returns());
        });
        file.tellLead(objected, "协办单位提出异议，等待另行确定协办单位。");
        return objected.stage == PartStage.IN_ARBITRATION;
    }

    /** The dispatch centre gives a returned part to another unit, or back; the clock runs on. */
    public void reroute(UUID id, String unit, String reason, String actor) {
        Texts.require(reason, "请填写改派理由。");
        var why = "改派至" + assistant(id, unit) + "：" + reason;
        var rerouted = file.step(id, actor, Step.PART_REROUTED, why, part -> part.reroute(unit, cases.now()));
        file.tellUnit(rerouted, "协办任务已改派至本单位，请签收。");
    }

    /** The supervision office names the assisting unit; its ruling is final. */
    public void arbitrate(UUID id, String unit, String reason, String actor) {
        Texts.require(reason, "请填写裁定理由。");
        var why = "裁定由" + assistant(id, unit) + "协办：" + reason;
        var ruled = file.step(id, actor, Step.PART_ARBITRATED, why, part -> part.arbitrate(unit, cases.now()));
        file.tellUnit(ruled, "督查室裁定由本单位协办，请签收。");
    }

    private String assistant(UUID id, String unit) {
        var part = file.open(id);
        return file.assistant(part.caseId, unit, part);
    }

    /** The unit answers to the lead unit; this keeps its promise, so the clock stops. */
    public void answer(UUID id, String text, String actor) {
        Texts.require(text, "请填写协办答复。");
        escalation.climb(id);
        var answered = file.step(id, actor, Step.PART_ANSWERED, text, part -> part.answer(text, actor));
        clock.stop(id, actor, "已答复主办单位");
        file.tellLead(answered, "协办单位已答复，请确认。");
    }
}
