package org.bihuan.projects;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The unit whose people serve the projects (服务单位), by configuration; leader, section and staff member of every project
 * are its own and never the project unit's.
 */
@Component
public class ServingBody {

    private final String unit;
    private final Organization organization;

    ServingBody(@Value("${bihuan.projects.serving-unit}") String unit, Organization organization) {
        this.unit = unit;
        this.organization = organization;
    }

    /** Its code. */
    public String unit() {
        return unit;
    }

    /** Whether an official belongs to a unit. */
    boolean belongs(String official, String to) {
        return organization.members(to).stream().anyMatch(member -> member.id().equals(official));
    }

    /** Its leaders. */
    public List<Official> leaders() {
        return organization.members(unit, Role.UNIT_LEADER);
    }

    /** The names of its sections that have a head and staff. */
    public List<String> sections() {
        return organization.sections(unit);
    }

    /** The ids of the heads of a section. */
    public Stream<String> heads(String section) {
        return organization.membersOfSection(unit, section, Role.SECTION_HEAD).stream()
                .map(Official::id);
    }

    /** Those who speak for a project in its daily business: the staff member first, then the heads of the section. */
    public List<String> speakers(Servants servants) {
        return Stream.concat(Stream.of(servants.staff()), heads(servants.section()))
                .distinct()
                .toList();
    }

    /** The staff of a section. */
    public List<Official> staff(String section) {
        return organization.membersOfSection(unit, section, Role.HANDLER);
    }

    /**
     * Checks that a 1+1+1 is whole: an existing leader, section and staff member of that section, all of this body and
     * none of the project unit.
     *
     * @throws Refusal saying what is missing
     */
    public void require(Servants servants, String ownerUnit) {
        if (ownerUnit.equals(unit)) {
            throw new Refusal("项目单位不能是服务单位自己，请核对项目单位。");
        }
        if (leaders().stream().noneMatch(leader -> leader.id().equals(servants.leader()))) {
            throw new Refusal("请选择分管领导：须是服务单位的领导。");
        }
        if (!sections().contains(servants.section())
                || heads(servants.section()).findAny().isEmpty()) {
            throw new Refusal("请选择责任科室：须是服务单位设有负责人的科室。");
        }
        if (staff(servants.section()).stream().noneMatch(staff -> staff.id().equals(servants.staff()))) {
            throw new Refusal("请选择联系人：须是责任科室的工作人员。");
        }
    }
}
