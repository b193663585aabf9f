package org.bihuan.assessment.survey.process;

import java.util.UUID;
import org.bihuan.assessment.survey.SurveyCourse;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Surveys on the engine; the business key is the survey's id. */
@Component
class EngineSurveyCourse implements SurveyCourse {

    private final RuntimeService runtime;

    EngineSurveyCourse(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID survey) {
        runtime.startProcessInstanceByKey(SatisfactionSurveyProcess.KEY, survey.toString());
    }
}
