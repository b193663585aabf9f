package org.bihuan.projects.process;

import java.util.UUID;
import org.bihuan.projects.Projects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 启动任务: the plan is in force, the work begins. */
@Component
class StartTasks implements JavaDelegate {

    private final Projects projects;

    StartTasks(Projects projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        projects.start(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
