package org.bihuan.supervision.dossier;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings the file of a case into Tasklist, as a tab. Loaded by Tasklist by its name, hence public. */
public class DossierPlugin extends AbstractTasklistPlugin {

    static final String ID = "bihuan-dossier";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(DossierPluginFiles.class);
    }
}
