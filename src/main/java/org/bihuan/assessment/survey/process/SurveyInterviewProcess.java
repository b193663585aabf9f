package org.bihuan.assessment.survey.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code survey-interview.bpmn} agree on; the business key is the interview's id. */
public final class SurveyInterviewProcess {

    public static final String KEY = "surveyInterview";
    public static final String INTERVIEW_RESIDENT = "userTask_interviewResident";

    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private SurveyInterviewProcess() {}
}
