package org.bihuan.assessment.survey.process;

import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code satisfaction-survey.bpmn} agree on; the business key is the survey's id. */
public final class SatisfactionSurveyProcess {

    public static final String KEY = "satisfactionSurvey";
    public static final String SURVEY_ENDED = "event_surveyTimeEnded";

    static final ProcessVariable<String> INTERVIEW_ID = ProcessVariable.text("interviewId");

    private SatisfactionSurveyProcess() {}
}
