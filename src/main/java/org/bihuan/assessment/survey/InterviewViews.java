package org.bihuan.assessment.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads interviews, and of their cases what an interviewer may know; changes nothing. */
@Service
@Transactional(readOnly = true)
public class InterviewViews implements MatterSource {

    private final InterviewRows rows;
    private final CaseViews cases;
    private final Recusals recusals;

    InterviewViews(InterviewRows rows, CaseViews cases, Recusals recusals) {
        this.rows = rows;
        this.cases = cases;
        this.recusals = recusals;
    }

    /** What the interviewer may know; empty when the id is of something else, or a complaint names the interviewer. */
    public Optional<InterviewSheet> sheet(UUID id) {
        return rows.find(id)
                .filter(interview -> recusals.maySee(String.valueOf(interview.interviewer()), interview.caseId()))
                .map(interview ->
                        InterviewSheet.of(interview, cases.of(interview.caseId()), cases.reporter(interview.caseId())));
    }

    /**
     * The interview.
     *
     * @throws Refusal when there is none
     */
    public Interview byId(UUID id) {
        return rows.find(id).orElseThrow(() -> new Refusal("没有找到这次访问。"));
    }

    /** Those that a survey still has to carry out, in their order. */
    public List<Interview> open(UUID survey) {
        return rows.of(survey).stream()
                .filter(interview -> interview.state() == InterviewState.OPEN)
                .toList();
    }

    /** A matter of the survey, not of the case: nothing of the case comes with it, and no form of it shows the case. */
    @Override
    public Optional<Matter> matter(UUID id) {
        return rows.find(id)
                .map(found -> new Matter(
                        id,
                        found.survey(),
                        false,
                        found.number(),
                        Organization.SURVEY,
                        found.interviewer(),
                        List.of()));
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return List.of();
    }
}
