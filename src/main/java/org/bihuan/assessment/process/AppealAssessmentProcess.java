package org.bihuan.assessment.process;

/** What Java and {@code appeal-assessment.bpmn} agree on: a form that people fill in, and one step. */
public final class AppealAssessmentProcess {

    public static final String KEY = "appealAssessment";

    private AppealAssessmentProcess() {}
}
