package org.bihuan.platform.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Passwords are kept by the engine: slowly hashed, under a policy, with growing waits after wrong attempts. */
@Component
class PasswordSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new SlowPasswords());
        engine.setEnablePasswordPolicy(true);
        engine.setLoginMaxAttempts(10);
        engine.setLoginDelayBase(3);
        engine.setLoginDelayFactor(2);
        engine.setLoginDelayMaxTime(60);
    }
}
