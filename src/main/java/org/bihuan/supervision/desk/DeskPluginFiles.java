package org.bihuan.supervision.desk;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the script of {@link DeskPlugin}, and nothing else. */
@Path("plugin/" + DeskPlugin.ID)
public class DeskPluginFiles extends AbstractCockpitPluginRootResource {

    public DeskPluginFiles() {
        super(DeskPlugin.ID);
    }
}
