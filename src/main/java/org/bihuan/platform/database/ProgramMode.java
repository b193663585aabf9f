package org.bihuan.platform.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Settings that follow from how the program was packaged: with the embedded database it fills a demo; packaged for
 * production it has none, and its cookies travel over https only.
 */
public class ProgramMode implements EnvironmentPostProcessor, Ordered {

    /** Whether the program was packaged for production, or is told to behave as if it were. */
    public static boolean isProduction(Environment environment) {
        return !hasEmbeddedDatabase() || environment.getProperty("bihuan.production", Boolean.class, false);
    }

    /** Whether the program was packaged with the embedded database. */
    public static boolean hasEmbeddedDatabase() {
        return ClassUtils.isPresent("io.zonky.test.db.postgres.embedded.EmbeddedPostgres", null);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
        boolean production = isProduction(environment);
        var url = environment.getProperty("spring.datasource.url", "embedded");
        var defaults = new HashMap<String, Object>();
        defaults.put("bihuan.demo", !production && url.equals("embedded"));
        if (production) {
            defaults.putAll(Map.of(
                    "server.servlet.session.cookie.secure", true,
                    "camunda.bpm.webapp.csrf.enable-secure-cookie", true,
                    "server.forward-headers-strategy", "native"));
        }
        environment.getPropertySources().addLast(new MapPropertySource("programMode", defaults));
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
