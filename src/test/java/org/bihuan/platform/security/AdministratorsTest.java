package org.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import org.bihuan.EngineTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class AdministratorsTest {

    private static final String PASSWORD = "Qing-Tian2026!";

    @Autowired
    Administrators administrators;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Test
    void theFirstAdministratorMayDoEverything() {
        administrators.create("zhang", PASSWORD);
        assertThat(administrators.exist()).isTrue();
        for (var resource : List.of(USER, GROUP, AUTHORIZATION, APPLICATION, TASK, PROCESS_DEFINITION, DEPLOYMENT)) {
            assertThat(authorizations.isUserAuthorized("zhang", List.of("camunda-admin"), Permissions.ALL, resource))
                    .as(resource.resourceName())
                    .isTrue();
        }
    }

    @Test
    void aNameIsTakenOnce() {
        administrators.create("zhang", PASSWORD);
        assertThatThrownBy(() -> administrators.create("zhang", PASSWORD))
                .isInstanceOf(AdministratorRefused.class)
                .hasMessageContaining("已经存在");
    }

    @ParameterizedTest
    @CsvSource({
        "zhang, 123456, 密码太弱",
        "zhang, alllowercase, 密码太弱",
        "zhang, Zhang-2026-Zhang, 密码太弱",
        "'', Qing-Tian2026!, 用户名",
        "zhang san, Qing-Tian2026!, 用户名",
        "张三, Qing-Tian2026!, 用户名",
    })
    void unfitNamesAndWeakPasswordsAreExplained(String name, String password, String why) {
        assertThatThrownBy(() -> administrators.create(name, password))
                .isInstanceOf(AdministratorRefused.class)
                .hasMessageContaining(why);
        assertThat(identities.createUserQuery().userId(name).count()).isZero();
    }
}
