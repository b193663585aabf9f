package org.bihuan.platform.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Permissions and task lists of the engine. What our groups were granted before is replaced. */
@Component
class Permits {

    /** The engine itself opens single tasks and groups to their own people. */
    private static final Set<Resource> OPENED_BY_ENGINE = Set.of(Resources.TASK, Resources.GROUP);

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    Permits(AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    void mirror(IdentityPlan plan) {
        for (var resource : Resources.values()) {
            stored(resource).stream()
                    .filter(authorization -> isOurs(authorization, plan.groups().keySet()))
                    .map(Authorization::getId)
                    .forEach(authorizations::deleteAuthorization);
        }
        plan.grants().forEach(this::give);
        mirrorLists(plan.lists());
    }

    private List<Authorization> stored(Resource resource) {
        var query = authorizations.createAuthorizationQuery().resourceType(resource);
        return (OPENED_BY_ENGINE.contains(resource) ? query.resourceId(Authorization.ANY) : query).list();
    }

    private static boolean isOurs(Authorization authorization, Collection<String> groups) {
        return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GLOBAL
                || authorization.getGroupId() != null && groups.contains(authorization.getGroupId());
    }

    private void mirrorLists(List<TaskList> lists) {
        var stored = new HashMap<String, Filter>();
        filters.createTaskFilterQuery().list().forEach(filter -> stored.put(filter.getName(), filter));
        for (var list : lists) {
            var filter = save(stored.remove(list.name()), list, lists.indexOf(list) + 1);
            for (var reader : list.readers()) {
                give(Grant.to(reader, Resources.FILTER, filter.getId(), Permissions.READ));
            }
        }
        stored.values().forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    private Filter save(Filter stored, TaskList list, int place) {
        var filter = stored == null ? filters.newTaskFilter(list.name()) : stored;
        filter.setQuery(list.query(tasks));
        filter.setProperties(list.properties(place));
        return filters.saveFilter(filter);
    }

    private void give(Grant grant) {
        var type = grant.toEveryone() ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
        var authorization = authorizations.createNewAuthorization(type);
        if (!grant.toEveryone()) {
            authorization.setGroupId(grant.group());
        }
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(authorization);
    }
}
