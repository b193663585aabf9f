package org.bihuan.assessment.survey.process;

/** What Java and {@code start-survey.bpmn} agree on: a form that people fill in, and one step. */
public final class StartSurveyProcess {

    public static final String KEY = "startSurvey";

    private StartSurveyProcess() {}
}
