package org.bihuan.platform.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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
