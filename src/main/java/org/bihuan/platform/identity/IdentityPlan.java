package org.bihuan.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;

/**
 * What the engine should know of the organization.
 *
 * @param users names by user id
 * @param groups names by group id, also of units that no longer exist
 * @param members user ids by group id, for every group
 * @param left the ids of officials who left
 * @param grants the permissions
 * @param lists the task lists
 */
record IdentityPlan(
        SortedMap<String, String> users,
        SortedMap<String, String> groups,
        Map<String, Set<String>> members,
        Set<String> left,
        List<Grant> grants,
        List<TaskList> lists) {

    static IdentityPlan of(Organization organization, String servingUnit) {
        var groups = groups(organization);
        var members = new TreeMap<String, Set<String>>();
        groups.keySet().forEach(group -> members.put(group, new TreeSet<>()));
        var users = new TreeMap<String, String>();
        for (var official : organization.officials()) {
            users.put(official.id(), official.name());
            EngineGroups.of(official).forEach(group -> members.get(group).add(official.id()));
        }
        return new IdentityPlan(
                users,
                groups,
                members,
                left(organization),
                Grants.of(organization, servingUnit),
                TaskLists.of(organization));
    }

    /** A short text that changes whenever the plan does. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> groups(Organization organization) {
        var groups = new TreeMap<String, String>();
        groups.put(EngineGroups.ADMINISTRATORS, "系统管理员");
        groups.put(EngineGroups.DESIGNERS, "流程设计员");
        for (var unit : organization.unitsEver()) {
            groups.put(unit.code(), unit.name());
            groups.put(EngineGroups.headsOf(unit.code()), unit.name() + "科室负责人");
            groups.put(EngineGroups.leadersOf(unit.code()), unit.name() + "负责人");
        }
        return groups;
    }

    private static Set<String> left(Organization organization) {
        var left = new TreeSet<String>();
        organization.officialsEver().stream()
                .filter(official -> !official.active())
                .map(Official::id)
                .forEach(left::add);
        return left;
    }
}
