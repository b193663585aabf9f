package org.bihuan.cases.recusal.process;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.cases.Recusals;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the engine hide what it knows of a case from those who must keep away: every process of such a case has the
 * recusal as its tenant, and an official belongs to the tenants of all recusals but the own ones. So the engine itself
 * leaves it out of tasks, instances, history and Cockpit, whatever else the official may read.
 */
@Component
class RecusalPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Recusals> recusals;
    private final ObjectProvider<RecusalListeners> listeners;

    RecusalPlugin(ObjectProvider<Recusals> recusals, ObjectProvider<RecusalListeners> listeners) {
        this.recusals = recusals;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(
                new OfficialIdentities(official -> recusals.getObject().openTo(official)));
        engine.setCustomPreBPMNParseListeners(
                with(new AddListeners(listeners), engine.getCustomPreBPMNParseListeners()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(new Unseen(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(new Unseen(), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static <T> List<T> with(T first, @Nullable List<T> others) {
        var all = new ArrayList<T>(List.of(first));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
