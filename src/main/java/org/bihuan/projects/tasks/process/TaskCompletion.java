package org.bihuan.projects.tasks.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Completion;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A step of a project task: unit, handler, staff member and heads of the section are the domain's own. */
abstract class TaskCompletion extends Completion {

    private final TaskRouting routing;

    TaskCompletion(TaskRouting routing) {
        this.routing = routing;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        return routing.of(subject);
    }
}
