package org.bihuan.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;

/**
 * Closes the ways past the forms that the engine leaves to whoever may work on a task: an error that nobody catches ends
 * the case, and a task that is resolved takes process variables. An attempt to run a job by hand counts as a failure of
 * the job, even without permission, and three of them would stop a timer: so it changes nothing.
 */
class SideDoors extends CommandInterceptor {

    private static final Set<Class<?>> CLOSED = Set.of(
            ResolveTaskCmd.class, DelegateTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    SideDoors(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (CLOSED.contains(command.getClass())) {
            throw new BadUserRequestException("任务只能通过表单办理。");
        }
        if (command instanceof FailedJobListener && byHand()) {
            return null;
        }
        return getNext().execute(command);
    }

    private boolean byHand() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }
}
