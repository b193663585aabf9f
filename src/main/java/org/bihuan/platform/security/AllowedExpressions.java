package org.bihuan.platform.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The four expressions that a query may hold. The engine evaluates what stands in a query as code, so it is compared as
 * a whole string, never searched or parsed.
 */
final class AllowedExpressions {

    private static final Pattern WHOLE = Pattern.compile("\\$\\{currentUser\\(\\)}"
            + "|\\$\\{currentUserGroups\\(\\)}"
            + "|\\$\\{now\\(\\)}"
            + "|\\$\\{dateTime\\(\\)\\.plusHours\\([0-9]{1,6}\\)}");

    private AllowedExpressions() {}

    /** Whether it may be evaluated; null is nothing to evaluate. */
    static boolean allow(@Nullable String expression) {
        return expression == null || WHOLE.matcher(expression).matches();
    }
}
