package org.bihuan.cases.petition.process;

import java.util.UUID;
import org.bihuan.cases.petition.ReviewProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Reviews on the engine; the business key is the review's id. */
@Component
class EngineReviewProcess implements ReviewProcess {

    private final RuntimeService runtime;

    EngineReviewProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID reviewId, String unit) {
        var variables = Variables.putValue(PetitionReviewProcess.REVIEW_UNIT.name(), unit);
        runtime.startProcessInstanceByKey(PetitionReviewProcess.KEY, reviewId.toString(), variables);
    }
}
