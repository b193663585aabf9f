package org.bihuan.cases.recusal.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Says of what an official must not see the same as of what doesn't exist: the engine would tell them apart. */
class Unseen extends CommandInterceptor {

    private static final String OF_ANOTHER_TENANT = "belongs to no authenticated tenant";

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return getNext().execute(command);
        } catch (ProcessEngineException refused) {
            if (String.valueOf(refused.getMessage()).contains(OF_ANOTHER_TENANT)) {
                throw new NullValueException("Cannot find task with id: task is null");
            }
            throw refused;
        }
    }
}
