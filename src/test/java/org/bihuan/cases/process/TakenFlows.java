package org.bihuan.cases.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow that a process has taken, such as {@code closedLoop flow_toSign}. */
class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = new ConcurrentSkipListSet<>();

    Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var others = engine.getCustomPostBPMNParseListeners();
        var all = new ArrayList<BpmnParseListener>(others == null ? List.of() : others);
        all.add(new Recorder());
        engine.setCustomPostBPMNParseListeners(all);
    }

    private class Recorder extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            ExecutionListener remember = execution -> {
                var process = execution.getProcessDefinitionId();
                taken.add(process.substring(0, process.indexOf(':')) + " " + transition.getId());
            };
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
        }
    }
}
