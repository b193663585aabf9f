package org.bihuan.platform;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program for a command of the command line: the whole engine, but no web server and no live jobs. */
@FunctionalInterface
public interface ProgramContext {

    /**
     * Starts it; the caller closes it.
     *
     * @param settings properties that the command sets, stronger than any other configuration
     * @throws StartRefused when the program can't start as it is configured
     */
    ConfigurableApplicationContext open(Map<String, String> settings);
}
