package org.bihuan.supervision.desk;

import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Brings the desk into Cockpit: a page of ours, shown there; it has no data of its own. Named in META-INF/services. */
public class DeskPlugin extends AbstractCockpitPlugin {

    @Override
    public String getId() {
        return "bihuan-desk";
    }
}
