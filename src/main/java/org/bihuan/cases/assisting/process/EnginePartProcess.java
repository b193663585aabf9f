package org.bihuan.cases.assisting.process;

import java.util.UUID;
import org.bihuan.cases.assisting.PartProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Parts on the engine: messages find their instance by its business key, the part's id. */
@Component
class EnginePartProcess implements PartProcess {

    private final RuntimeService runtime;
    private final PartRouting routing;

    EnginePartProcess(RuntimeService runtime, PartRouting routing) {
        this.runtime = runtime;
        this.routing = routing;
    }

    @Override
    public void start(UUID partId) {
        var variables = Variables.createVariables();
        routing.of(partId).forEach((variable, value) -> variables.put(variable.name(), value));
        runtime.startProcessInstanceByKey(AssistCaseProcess.KEY, partId.toString(), variables);
    }

    @Override
    public void withdrawn(UUID partId) {
        runtime.createMessageCorrelation(AssistCaseProcess.PART_WITHDRAWN)
                .processInstanceBusinessKey(partId.toString())
                .correlate();
    }
}
