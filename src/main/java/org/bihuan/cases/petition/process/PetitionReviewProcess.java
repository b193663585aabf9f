package org.bihuan.cases.petition.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code petition-review.bpmn} agree on. */
public final class PetitionReviewProcess {

    public static final String KEY = "petitionReview";
    public static final String REVIEW_PETITION = "userTask_reviewPetition";
    public static final String HOLD_HEARING = "userTask_holdHearing";
    public static final String DELIVER_OPINION = "userTask_deliverOpinion";
    public static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    public static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    public static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    public static final ProcessVariable<String> REVIEW_UNIT = ProcessVariable.text("reviewUnit");

    private PetitionReviewProcess() {}
}
