package org.bihuan.assessment.process;

/** What Java and {@code assessment-appeal.bpmn} agree on; the business key is the appeal's id. */
public final class AssessmentAppealProcess {

    public static final String KEY = "assessmentAppeal";
    public static final String DECIDE_ASSESSMENT_APPEAL = "userTask_decideAssessmentAppeal";

    private AssessmentAppealProcess() {}
}
