package org.bihuan.cases.assisting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.SubmissionGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads parts; changes nothing. As long as one is open, the lead unit can't submit its result. */
@Service
@Transactional(readOnly = true)
public class PartViews implements MatterSource, SubmissionGuard {

    private final PartRepository parts;

    PartViews(PartRepository parts) {
        this.parts = parts;
    }

    /**
     * A part as it stands.
     *
     * @throws Refusal when there is none
     */
    public PartView of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这项协办任务。"));
    }

    /** The part, or empty when the id is of something else. */
    public Optional<PartView> find(UUID id) {
        return parts.findById(id).map(PartView::of);
    }

    /** Every part of a case, the first first. */
    public List<PartView> all(UUID caseId) {
        return parts.findByCaseIdOrderByInvitedAtAscNumberAsc(caseId).stream()
                .map(PartView::of)
                .toList();
    }

    /** The parts of a case that its lead unit still waits for. */
    public List<PartView> open(UUID caseId) {
        return all(caseId).stream().filter(part -> part.stage().open()).toList();
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(part -> Matter.ofCase(id, part.caseId(), part.number(), part.unit(), part.handler()));
    }

    @Override
    public List<UUID> ofDossier(UUID caseId) {
        return all(caseId).stream().map(PartView::id).toList();
    }

    @Override
    public void check(UUID caseId) {
        var open = open(caseId);
        if (!open.isEmpty()) {
            var numbers = open.stream().map(PartView::number).collect(Collectors.joining("、"));
            throw new Refusal("协办任务" + numbers + "尚未完成，请等待答复并确认，或说明理由撤回后再提交办理结果。");
        }
    }
}
