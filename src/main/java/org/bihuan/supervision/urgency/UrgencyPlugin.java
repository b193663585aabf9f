package org.bihuan.supervision.urgency;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings counts and lines by urgency into Tasklist. Loaded by Tasklist by its name, hence public. */
public class UrgencyPlugin extends AbstractTasklistPlugin {

    static final String ID = "bihuan-urgency";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(UrgencyPluginFiles.class);
    }
}
