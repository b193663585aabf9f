package org.bihuan.assessment.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code assessment.bpmn} agree on; the business key is the assessment's id. */
public final class AssessmentProcess {

    public static final String KEY = "assessment";
    public static final String APPROVE_ASSESSMENT = "userTask_approveAssessment";
    public static final String REVISE_ASSESSMENT = "userTask_reviseAssessment";
    public static final String PUBLICITY_ENDED = "event_publicityEnded";

    static final String APPEALS_DECIDED = "appealsDecided";
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private AssessmentProcess() {}
}
