package org.bihuan.platform.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets ids of users and groups contain hyphens and dots, and keeps officials from deleting themselves. */
@Component
public class IdentitySettings extends AbstractProcessEnginePlugin {

    /** What ids look like, as a regular expression: {@code shuiwuju-1}, {@code shuiwuju.head}. */
    public static final String IDS = "[a-zA-Z0-9]+([.-][a-zA-Z0-9]+)*";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGeneralResourceWhitelistPattern(IDS);
        engine.setResourceAuthorizationProvider(new OwnAccount());
    }
}
