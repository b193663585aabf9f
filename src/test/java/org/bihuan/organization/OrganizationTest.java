package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final Unit SERVING = new Unit("fagai", "发改委", UnitKind.DEPARTMENT, null, true);
    private static final Unit OTHER = new Unit("zhujian", "住建委", UnitKind.DEPARTMENT, null, true);
    private static final Official LEADER = official("fagai-leader", "fagai", Role.UNIT_LEADER, true, null);
    private static final Official HEAD = official("fagai-head", "fagai", Role.SECTION_HEAD, true, "投资科");
    private static final Official HANDLER = official("fagai-1", "fagai", Role.HANDLER, true, "投资科");
    private static final Official COLLEAGUE = official("fagai-2", "fagai", Role.HANDLER, true, "稽察科");
    private static final Official WHO_LEFT = official("fagai-3", "fagai", Role.HANDLER, false, "价格科");
    private static final Official NAMESAKE = official("zhujian-1", "zhujian", Role.HANDLER, true, "投资科");

    private final Organization organization =
            new Organization(List.of(SERVING, OTHER), List.of(LEADER, COLLEAGUE, HEAD, HANDLER, WHO_LEFT, NAMESAKE));

    @Test
    void theSectionsOfAUnitAreNamedOnceAndSorted() {
        assertThat(organization.sections("fagai")).containsExactly("投资科", "稽察科");
    }

    @Test
    void aSectionOfThoseWhoLeftIsNoneAnyMore() {
        assertThat(organization.sections("fagai")).doesNotContain("价格科");
        assertThat(organization.membersOfSection("fagai", "价格科")).isEmpty();
    }

    @Test
    void aSectionHasItsOfficialsAndNobodyElse() {
        assertThat(organization.membersOfSection("fagai", "投资科")).containsExactly(HEAD, HANDLER);
        assertThat(organization.membersOfSection("zhujian", "投资科")).containsExactly(NAMESAKE);
    }

    @Test
    void theHeadOfASectionIsFoundByTheRole() {
        assertThat(organization.membersOfSection("fagai", "投资科", Role.SECTION_HEAD))
                .containsExactly(HEAD);
        assertThat(organization.membersOfSection("fagai", "稽察科", Role.SECTION_HEAD))
                .isEmpty();
    }

    @Test
    void anUnknownUnitOrSectionHasNobody() {
        assertThat(organization.sections("meiyou")).isEmpty();
        assertThat(organization.membersOfSection("fagai", "没有科")).isEmpty();
    }

    private static Official official(String id, String unit, Role role, boolean active, String section) {
        return new Official(id, "某人", unit, role, active, null, section);
    }
}
