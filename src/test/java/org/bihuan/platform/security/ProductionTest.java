package org.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.EngineTest;
import org.bihuan.platform.StartRefused;
import org.bihuan.platform.database.ProgramMode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A production start that would be unsafe is refused with a reason and a remedy. */
@EngineTest
class ProductionTest {

    private static final Map<String, String> GOOD = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db:5432/bihuan",
            "spring.datasource.username", "bihuan_app",
            "spring.datasource.password", "c7Tq-82mw");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityService identities;

    @Autowired
    Administrators administrators;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void aCompleteConfigurationStarts() {
        assertThatCode(() -> start(GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, '', 没有配置数据库",
        "spring.datasource.url, embedded, 没有配置数据库",
        "spring.datasource.username, '', 用户名或密码",
        "spring.datasource.password, '', 用户名或密码",
        "spring.datasource.password, postgres, 默认密码",
        "spring.datasource.password, Bihuan, 默认密码",
        "spring.datasource.password, bihuan_app, 与用户名相同",
        "bihuan.demo, true, 演示模式",
    })
    void anUnsafeConfigurationIsRefused(String setting, String value, String why) {
        var settings = new HashMap<>(GOOD);
        settings.put(setting, value);
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why)
                .hasMessageContaining("请");
    }

    @Test
    void cookiesTravelOverHttpsOnlyAndThereIsNoDemo() {
        var settings = environment(GOOD);
        new ProgramMode().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
        assertThat(settings.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie"))
                .isEqualTo("true");
        assertThat(settings.getProperty("bihuan.demo")).isEqualTo("false");
    }

    @Test
    void theDemoIsOnlyForTheEmbeddedDatabase() {
        for (var expected : Map.of("embedded", "true", "jdbc:postgresql://db/bihuan", "false")
                .entrySet()) {
            var settings = new StandardEnvironment();
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("spring.datasource.url", expected.getKey())));
            new ProgramMode().postProcessEnvironment(settings, new SpringApplication());
            assertThat(settings.getProperty("bihuan.demo")).isEqualTo(expected.getValue());
        }
    }

    @Test
    @Transactional
    void aDatabaseWithTheDemoIsRefused() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS demo_fill (id integer)").update();
        assertThatCode(this::guard).doesNotThrowAnyException();
        jdbc.sql("DROP TABLE demo_fill").update();
        jdbc.sql("CREATE TABLE demo_fill AS SELECT 1 AS id").update();
        assertThatThrownBy(this::guard).isInstanceOf(StartRefused.class).hasMessageContaining("演示账号");
    }

    @Test
    @Transactional
    void anAdministratorWithADefaultPasswordIsRefused() {
        administrators.create("boss", "Qing-Tian2026!");
        assertThatCode(this::guard).doesNotThrowAnyException();
        engine.setEnablePasswordPolicy(false);
        try {
            var boss = identities.createUserQuery().userId("boss").singleResult();
            boss.setPassword("camunda");
            identities.saveUser(boss);
        } finally {
            engine.setEnablePasswordPolicy(true);
        }
        assertThatThrownBy(this::guard).isInstanceOf(StartRefused.class).hasMessageContaining("boss");
    }

    private void guard() {
        new ProductionGuard(environment(GOOD), jdbc, administrators).afterSingletonsInstantiated();
    }

    private static void start(Map<String, String> settings) {
        var program = new GenericApplicationContext();
        program.setEnvironment(environment(settings));
        new ProductionSettings().initialize(program);
    }

    private static StandardEnvironment environment(Map<String, String> settings) {
        var environment = new StandardEnvironment();
        var all = new HashMap<String, Object>(settings);
        all.put("bihuan.production", "true");
        environment.getPropertySources().addFirst(new MapPropertySource("test", all));
        return environment;
    }
}
