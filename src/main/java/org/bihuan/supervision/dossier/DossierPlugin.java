package org.bihuan.supervision.dossier;

import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings the file of a case into Tasklist, as a tab and a card. Loaded by Tasklist by its name, hence public. */
public class DossierPlugin extends AbstractTasklistPlugin {

    @Override
    public String getId() {
        return "bihuan-dossier";
    }
}
