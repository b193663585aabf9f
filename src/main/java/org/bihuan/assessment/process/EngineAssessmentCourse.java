package org.bihuan.assessment.process;

import java.util.UUID;
import org.bihuan.assessment.AssessmentCourse;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Assessments on the engine; the business keys are the ids of assessment and appeal. */
@Component
class EngineAssessmentCourse implements AssessmentCourse {

    private final RuntimeService runtime;

    EngineAssessmentCourse(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID assessment) {
        runtime.startProcessInstanceByKey(AssessmentProcess.KEY, assessment.toString());
    }

    @Override
    public void appealed(UUID appeal) {
        runtime.startProcessInstanceByKey(AssessmentAppealProcess.KEY, appeal.toString());
    }

    /** Nothing waits while the publicity window is still open. */
    @Override
    public void appealsDecided(UUID assessment) {
        runtime.createMessageCorrelation(AssessmentProcess.APPEALS_DECIDED)
                .processInstanceBusinessKey(assessment.toString())
                .correlateAllWithResult();
    }
}
