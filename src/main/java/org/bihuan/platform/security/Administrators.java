package org.bihuan.platform.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.impl.util.EncryptionUtil.saltPassword;

import java.util.stream.Stream;
import org.bihuan.platform.identity.IdentitySettings;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrators: members of the engine's administrator group, which may do everything. */
@Component
public class Administrators {

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final PasswordManager passwords;

    Administrators(
            IdentityService identities, AuthorizationService authorizations, ProcessEngineConfigurationImpl engine) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.passwords = engine.getPasswordManager();
    }

    /** Whether there is one; until then the landing page says how to make the first. */
    public boolean exist() {
        return identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** The ids of those whose password is one that everybody tries first; takes about a second each. */
    Stream<String> withDefaultPassword() {
        return identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(UserEntity.class::cast)
                .filter(Officials::hasPassword)
                .filter(this::hasDefaultPassword)
                .map(UserEntity::getId);
    }

    private boolean hasDefaultPassword(UserEntity user) {
        return DefaultPasswords.of(user.getId())
                .anyMatch(password -> passwords.check(saltPassword(password, user.getSalt()), user.getPassword()));
    }

    /** Whether an official is one of them, as the engine knows it now. */
    public boolean include(String official) {
        return identities
                        .createUserQuery()
                        .userId(official)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
    }

    /**
     * Makes an administrator with everything that the role needs.
     *
     * @throws AdministratorRefused when the name is taken or unfit, or the password too weak
     */
    @Transactional
    void create(String name, String password) {
        if (!name.matches(IdentitySettings.IDS) || name.length() > 64) {
            throw new AdministratorRefused("用户名只能用字母和数字，中间可以用 - 或 . 连接，不超过 64 个字符。");
        }
        if (identities.createUserQuery().userId(name).count() > 0) {
            throw new AdministratorRefused("用户 " + name + " 已经存在。请换一个用户名；忘记密码时请由其他管理员在管理页面重设。");
        }
        var user = identities.newUser(name);
        user.setLastName(name);
        user.setPassword(password);
        requirePolicy(identities.checkPasswordAgainstPolicy(password, user));
        identities.saveUser(user);
        ensureGroup();
        identities.createMembership(name, Groups.CAMUNDA_ADMIN);
    }

    private static void requirePolicy(PasswordPolicyResult result) {
        if (!result.isValid()) {
            throw new AdministratorRefused("密码太弱。至少 10 个字符，同时含有大写字母、小写字母、数字和符号，且不得包含用户名。");
        }
    }

    private void ensureGroup() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            var group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("系统管理员");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        for (var resource : Resources.values()) {
            grantEverything(resource);
        }
    }

    private void grantEverything(Resource resource) {
        var known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.CAMUNDA_ADMIN)
                .resourceType(resource)
                .resourceId(ANY);
        if (known.count() == 0) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(Groups.CAMUNDA_ADMIN);
            grant.setResource(resource);
            grant.setResourceId(ANY);
            grant.addPermission(ALL);
            authorizations.saveAuthorization(grant);
        }
    }
}
