package org.bihuan.platform.security;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs an official in by the password that the engine keeps; leaves those without one to others. */
@Component
@Order(1)
class EngineSignIn implements AuthenticationProvider {

    private final Officials officials;
    private final SlowPasswords passwords = new SlowPasswords();

    EngineSignIn(Officials officials) {
        this.officials = officials;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var official = officials.find(attempt.getName());
        if (official.isEmpty()) {
            passwords.encrypt(password); // takes as long as a wrong password
            throw new BadCredentialsException("unknown user");
        }
        if (!Officials.hasPassword(official.get())) {
            return null;
        }
        if (!matches(attempt.getName(), password)) {
            throw new BadCredentialsException("wrong password, or too many attempts");
        }
        return signedIn(official.get().getId());
    }

    private boolean matches(String id, String password) {
        try {
            return officials.checkPassword(id, password);
        } catch (OptimisticLockingException attemptsAtOnce) {
            return false;
        }
    }

    static Authentication signedIn(String id) {
        return UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
