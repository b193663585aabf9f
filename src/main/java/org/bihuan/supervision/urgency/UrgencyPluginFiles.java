package org.bihuan.supervision.urgency;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Hands out the files of {@link UrgencyPlugin}, and nothing else. Created by Tasklist, hence public. */
@Path("plugin/" + UrgencyPlugin.ID)
public class UrgencyPluginFiles extends AbstractTasklistPluginRootResource {

    public UrgencyPluginFiles() {
        super(UrgencyPlugin.ID);
    }
}
