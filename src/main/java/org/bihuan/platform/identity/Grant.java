package org.bihuan.platform.identity;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * A permission given to a group, or to everyone.
 *
 * @param group the group, or {@link #EVERYONE}
 * @param resource the kind of thing
 * @param resourceId which one, or {@code *}
 * @param permissions what is allowed
 */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    static final String EVERYONE = Authorization.ANY;

    static Grant to(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, List.of(permissions));
    }

    boolean toEveryone() {
        return group.equals(EVERYONE);
    }
}
