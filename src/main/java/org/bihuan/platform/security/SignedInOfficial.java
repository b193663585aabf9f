package org.bihuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/**
 * Tells the Camunda web applications who signed in on our page. Groups are read by them from the engine, anew every few
 * minutes; an official who was removed meanwhile is nobody. Created by the servlet filter by its name, hence public.
 */
public class SignedInOfficial implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var principal = request.getUserPrincipal();
        if (principal == null || !exists(principal.getName(), engine)) {
            return AuthenticationResult.unsuccessful();
        }
        return AuthenticationResult.successful(principal.getName());
    }

    private static boolean exists(String id, ProcessEngine engine) {
        return engine.getIdentityService().createUserQuery().userId(id).count() == 1;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // no challenge: the browser must not ask with a dialog of its own
    }
}
