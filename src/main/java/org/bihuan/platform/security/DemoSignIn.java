package org.bihuan.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** In demo mode only: officials without a stored password sign in with the one demo password. */
@Component
@Order(2)
@ConditionalOnProperty("bihuan.demo")
public class DemoSignIn implements AuthenticationProvider {

    /** The password of every demo account, shown on the landing page. */
    public static final String PASSWORD = "bihuan";

    private final Officials officials;

    DemoSignIn(Officials officials) {
        this.officials = officials;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        return officials
                .find(attempt.getName())
                .filter(official -> !Officials.hasPassword(official))
                .filter(official -> PASSWORD.equals(attempt.getCredentials()))
                .map(official -> EngineSignIn.signedIn(official.getId()))
                .orElseThrow(() -> new BadCredentialsException("not a demo account, or not its password"));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
