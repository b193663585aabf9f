package org.bihuan.platform.security;

import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses, before anything starts, a production configuration that is incomplete or that everybody could guess. */
public class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String REMEDY =
            "请设置环境变量 SPRING_DATASOURCE_URL（例如 jdbc:postgresql://主机:5432/bihuan）、SPRING_DATASOURCE_USERNAME 和"
                    + " SPRING_DATASOURCE_PASSWORD，指向一个 PostgreSQL 数据库。";

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        var settings = program.getEnvironment();
        if (ProgramMode.isProduction(settings)) {
            requireDatabase(settings);
            if (settings.getProperty("bihuan.demo", Boolean.class, false)) {
                throw new StartRefused("正式环境不能启用演示模式（bihuan.demo=true），否则任何人都能用公开的演示密码登录。", "请去掉这项设置后再启动。");
            }
        }
    }

    private static void requireDatabase(Environment settings) {
        if (text(settings, "url").isBlank() || text(settings, "url").equals("embedded")) {
            throw new StartRefused("没有配置数据库：正式环境的程序不带内置数据库。", REMEDY);
        }
        if (text(settings, "username").isBlank() || text(settings, "password").isBlank()) {
            throw new StartRefused("没有配置数据库的用户名或密码。", REMEDY);
        }
        if (DefaultPasswords.include(text(settings, "password"), text(settings, "username"))) {
            throw new StartRefused(
                    "数据库密码是众所周知的默认密码，或与用户名相同。", "请在数据库中为该用户设置一个不易猜到的密码，并相应修改 SPRING_DATASOURCE_PASSWORD。");
        }
    }

    private static String text(Environment settings, String name) {
        return settings.getProperty("spring.datasource." + name, "");
    }
}
