package org.bihuan.platform.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Passwords that everybody tries first. */
final class DefaultPasswords {

    private static final List<String> KNOWN = List.of(
            "bihuan", "camunda", "postgres", "postgresql", "password", "admin", "demo", "root", "changeme", "123456");

    private DefaultPasswords() {}

    /** Whether a password is empty, a well-known one, or the same as the user name. */
    static boolean include(String password, String user) {
        return password.isBlank() || of(user).anyMatch(password.toLowerCase(Locale.ROOT)::equals);
    }

    /** The passwords that would be tried first for a user, in lower case. */
    static Stream<String> of(String user) {
        return Stream.concat(KNOWN.stream(), Stream.of(user.toLowerCase(Locale.ROOT)))
                .distinct();
    }
}
