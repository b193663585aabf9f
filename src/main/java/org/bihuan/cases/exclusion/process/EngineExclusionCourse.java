package org.bihuan.cases.exclusion.process;

import java.util.UUID;
import org.bihuan.cases.exclusion.ExclusionCourse;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Exclusions on the engine; the business key is the application's id. */
@Component
class EngineExclusionCourse implements ExclusionCourse {

    private final RuntimeService runtime;

    EngineExclusionCourse(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID exclusionId, String unit) {
        var variables = Variables.putValue(ExclusionProcess.LEAD_UNIT.name(), unit);
        runtime.startProcessInstanceByKey(ExclusionProcess.KEY, exclusionId.toString(), variables);
    }

    @Override
    public void dropped(UUID exclusionId) {
        runtime.createMessageCorrelation(ExclusionProcess.EXCLUSION_DROPPED)
                .processInstanceBusinessKey(exclusionId.toString())
                .correlate();
    }
}
