package org.bihuan.platform.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settings of the engine that have no property in {@code application.yml}. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setJobExecutorPreferTimerJobs(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setCmmnEnabled(false);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setCustomPreCommandInterceptorsTxRequired(
                closed(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                closed(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> closed(
            ProcessEngineConfigurationImpl engine, @Nullable List<CommandInterceptor> others) {
        var all = new ArrayList<CommandInterceptor>(List.of(new SideDoors(engine)));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    /** A moved timer is noticed within ten seconds; nodes that compete for the same jobs step back. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var executor = engine.getJobExecutor();
        executor.setWaitTimeInMillis(2_000);
        executor.setMaxWait(10_000);
        executor.setBackoffTimeInMillis(25);
        executor.setMaxBackoff(2_000);
    }
}
