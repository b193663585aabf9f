package org.bihuan.cases.assisting;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Units;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes a step of a part, leaves its event with the case, and tells those concerned. */
@Component
class PartFile {

    private final PartRepository parts;
    private final CaseFile file;
    private final Matters matters;
    private final Notices notices;
    private final Organization organization;
    private final Recusals recusals;

    PartFile(
            PartRepository parts,
            CaseFile file,
            Matters matters,
            Notices notices,
            Organization organization,
            Recusals recusals) {
        this.parts = parts;
        this.file = file;
        this.matters = matters;
        this.notices = notices;
        this.organization = organization;
        this.recusals = recusals;
    }

    Part open(UUID id) {
        return parts.findById(id).orElseThrow(() -> new Refusal("没有找到这项协办任务。"));
    }

    /**
     * Takes one step.
     *
     * @param why reason or content, for the record; may be null
     * @throws Refusal when the step isn't allowed, or somebody else was faster
     */
    Part step(UUID id, String actor, Step step, @Nullable String why, Consumer<Part> change) {
        var part = open(id);
        change.accept(part);
        try {
            parts.save(part);
        } catch (OptimisticLockingFailureException e) {
            throw new Refusal("协办任务" + part.number + "刚刚被他人更新，请刷新后重试。");
        }
        file.note(part.caseId, actor, step, why == null ? part.number : part.number + "：" + why);
        return part;
    }

    /**
     * The name of a unit that may be given a part of the case.
     *
     * @param besides a part that the unit may have already, since it is the one to be given; null for a new part
     * @throws Refusal when it can't lead cases, must keep away, leads this one, or has another open part of it
     */
    String assistant(UUID caseId, String unit, @Nullable Part besides) {
        var name = Units.lead(organization, unit).name();
        recusals.of(caseId).requireFree(unit);
        if (unit.equals(lead(caseId).unit())) {
            throw new Refusal(name + "是本诉求的主办单位，不能协办自己主办的诉求。");
        }
        if (parts.findByCaseIdOrderByInvitedAtAscNumberAsc(caseId).stream()
                .filter(part -> besides == null || !part.id.equals(besides.id))
                .anyMatch(part -> part.stage.open() && part.unit.equals(unit))) {
            throw new Refusal(name + "已有一项本诉求的协办任务尚未完成，不能重复邀请。");
        }
        return name;
    }

    /** The case, as the matter of its lead unit. */
    Matter lead(UUID caseId) {
        return matters.of(caseId);
    }

    /** Tells the assisting unit: its handler, or all of them before it signed. */
    void tellUnit(Part part, String text) {
        var matter = Matter.ofCase(part.id, part.caseId, part.number, part.unit, part.handler);
        notices.tell(matter, List.of("handler"), text);
    }

    /** Tells the handler of the lead unit. */
    void tellLead(Part part, String text) {
        var lead = lead(part.caseId);
        var matter = Matter.ofCase(part.id, part.caseId, part.number, lead.unit(), lead.handler());
        notices.tell(matter, List.of("handler"), text);
    }
}
