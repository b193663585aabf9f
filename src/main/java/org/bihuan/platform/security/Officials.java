package org.bihuan.platform.security;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** The officials who may sign in: the users of the engine. */
@Component
class Officials {

    private final IdentityService identities;

    Officials(IdentityService identities) {
        this.identities = identities;
    }

    Optional<UserEntity> find(String id) {
        return Optional.ofNullable(
                (UserEntity) identities.createUserQuery().userId(id).singleResult());
    }

    /** Counts a wrong attempt; after it the account waits longer and longer. */
    boolean checkPassword(String id, String password) {
        return identities.checkPassword(id, password);
    }

    static boolean hasPassword(UserEntity official) {
        return official.getPassword() != null;
    }
}
