package org.bihuan.cases.process;

import org.camunda.bpm.engine.impl.context.Context;

/** Who acts: the official on whose behalf the engine runs. */
public final class CurrentActor {

    private static final String SYSTEM = "system";

    private CurrentActor() {}

    /** The signed-in official's id; {@code system} when no person acts. */
    public static String id() {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? SYSTEM : user;
    }
}
