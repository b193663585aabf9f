package org.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bihuan.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Passwords live in the engine, slowly hashed; demo officials have none. */
@EngineTest
class PasswordsTest {

    private static final String PASSWORD = "Qing-Tian2026!";

    @Autowired
    IdentityService identities;

    @Autowired
    Officials officials;

    @Autowired
    EngineSignIn engineSignIn;

    @BeforeEach
    void officials() {
        save("with-password", PASSWORD);
        save("without-password", null);
    }

    @AfterEach
    void clean() {
        identities.deleteUser("with-password");
        identities.deleteUser("without-password");
    }

    @Test
    void aPasswordIsStoredSlowlyHashed() {
        assertThat(officials.find("with-password").orElseThrow().getPassword())
                .startsWith("{PBKDF2}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aWeakPasswordIsRefused() {
        assertThatThrownBy(() -> save("weak", "123456")).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(engineSignIn.authenticate(attempt("with-password", PASSWORD)).isAuthenticated())
                .isTrue();
    }

    @Test
    void wrongPasswordsMakeTheAccountWaitEvenForTheRightOne() {
        assertThatThrownBy(() -> engineSignIn.authenticate(attempt("with-password", "wrong")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> engineSignIn.authenticate(attempt("with-password", PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theDemoPasswordOpensOnlyAccountsWithoutAPasswordOfTheirOwn() {
        var demo = new DemoSignIn(officials);
        assertThat(demo.authenticate(attempt("without-password", DemoSignIn.PASSWORD))
                        .isAuthenticated())
                .isTrue();
        assertThatThrownBy(() -> demo.authenticate(attempt("with-password", DemoSignIn.PASSWORD)))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> demo.authenticate(attempt("without-password", "other")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void anOfficialWithoutPasswordCannotSignInOutsideTheDemo() {
        assertThat(engineSignIn.authenticate(attempt("without-password", ""))).isNull();
    }

    private static Authentication attempt(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    private void save(String id, String password) {
        var user = identities.newUser(id);
        user.setPassword(password);
        identities.saveUser(user);
    }
}
