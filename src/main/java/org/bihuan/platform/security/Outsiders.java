package org.bihuan.platform.security;

import org.bihuan.organization.Organization;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who signs in without being of the government: the survey agency. It sees its interviews and no other page of ours. */
@Component
class Outsiders {

    private final Organization organization;

    Outsiders(Organization organization) {
        this.organization = organization;
    }

    boolean include(String official) {
        return organization
                .official(official)
                .filter(known -> known.unit().equals(Organization.SURVEY))
                .isPresent();
    }

    /** Lets everybody in who is signed in, but no outsider. */
    AuthorizationManager<RequestAuthorizationContext> shutOut() {
        return AuthorizationManagers.allOf(
                AuthenticatedAuthorizationManager.authenticated(),
                (official, request) ->
                        new AuthorizationDecision(!include(official.get().getName())));
    }
}
