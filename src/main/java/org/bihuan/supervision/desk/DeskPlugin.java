package org.bihuan.supervision.desk;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Brings the desk into Cockpit: a page of ours, shown there; it has no data of its own. Named in META-INF/services. */
public class DeskPlugin extends AbstractCockpitPlugin {

    static final String ID = "bihuan-desk";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(DeskPluginFiles.class);
    }
}
