package org.bihuan.supervision.dossier;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Hands out the files of {@link DossierPlugin}, and nothing else. Created by Tasklist, hence public. */
@Path("plugin/" + DossierPlugin.ID)
public class DossierPluginFiles extends AbstractTasklistPluginRootResource {

    public DossierPluginFiles() {
        super(DossierPlugin.ID);
    }
}
