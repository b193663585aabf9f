package org.bihuan.assessment.process;

/** What Java and {@code open-assessment.bpmn} agree on: a form that people fill in, and one step. */
public final class OpenAssessmentProcess {

    public static final String KEY = "openAssessment";

    private OpenAssessmentProcess() {}
}
