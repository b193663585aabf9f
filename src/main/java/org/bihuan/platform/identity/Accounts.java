package org.bihuan.platform.identity;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Users, groups and memberships of the engine. */
@Component
class Accounts {

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    /** A user who left is deleted, and so can't sign in; the name lives on in the organization. */
    void mirror(IdentityPlan plan) {
        var users =
                identity.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, Function.identity()));
        var groups = identity.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        plan.left().stream().filter(users::containsKey).forEach(identity::deleteUser);
        plan.users().forEach((id, name) -> saveUser(users.get(id), id, name));
        plan.groups().forEach((id, name) -> saveGroup(groups.get(id), id, name));
        plan.members().forEach((group, members) -> saveMembers(group, members, plan));
    }

    private void saveUser(User stored, String id, String name) {
        var user = stored == null ? identity.newUser(id) : stored;
        if (!name.equals(user.getFirstName())) {
            user.setFirstName(name);
            user.setLastName("");
            identity.saveUser(user);
        }
    }

    private void saveGroup(Group stored, String id, String name) {
        var group = stored == null ? identity.newGroup(id) : stored;
        if (!name.equals(group.getName())) {
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void saveMembers(String group, Set<String> wanted, IdentityPlan plan) {
        var present = identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        present.stream()
                .filter(plan.users()::containsKey)
                .filter(user -> !wanted.contains(user))
                .forEach(user -> identity.deleteMembership(user, group));
        wanted.stream().filter(user -> !present.contains(user)).forEach(user -> identity.createMembership(user, group));
    }
}
