package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoDistrictTest {

    private static final String SERVING = "fagai";

    private final Organization district = OrganizationFiles.ofDemo().read();

    @Test
    void hasACentreASupervisionOfficeFourteenDepartmentsAndSixteenStreets() {
        assertThat(district.unit(Organization.CENTRE)).isPresent();
        assertThat(district.unit(Organization.SUPERVISION)).isPresent();
        assertThat(of(UnitKind.DEPARTMENT)).isEqualTo(14);
        assertThat(of(UnitKind.STREET)).isEqualTo(16);
    }

    @Test
    void hasThreeDistrictLeaders() {
        assertThat(district.members(Organization.LEADERS, Role.DISTRICT_LEADER))
                .extracting(Official::id)
                .containsExactly("quzhang-1", "quzhang-2", "quzhang-3");
    }

    @Test
    void everyOtherUnitHasALeaderASectionHeadAndTwoHandlers() {
        assertThat(district.units())
                .filteredOn(unit -> unit.kind() != UnitKind.LEADERS)
                .filteredOn(unit -> !unit.code().equals(SERVING) && !unit.code().equals(Organization.SURVEY))
                .allSatisfy(unit -> {
                    var code = unit.code();
                    assertThat(district.members(code))
                            .extracting(Official::id)
                            .containsExactlyInAnyOrder(code + "-leader", code + "-head", code + "-1", code + "-2");
                    assertThat(district.members(code, Role.UNIT_LEADER)).hasSize(1);
                    assertThat(district.members(code, Role.SECTION_HEAD)).hasSize(1);
                    assertThat(district.members(code, Role.HANDLER)).hasSize(2);
                    assertThat(district.districtLeaderOf(code)).isPresent();
                });
    }

    @Test
    void theSurveyAgencyHasALeaderAndTwoInterviewers() {
        assertThat(district.unit(Organization.SURVEY)).map(Unit::kind).contains(UnitKind.SURVEY);
        assertThat(district.members(Organization.SURVEY))
                .extracting(Official::id)
                .containsExactlyInAnyOrder("survey-leader", "survey-1", "survey-2");
        assertThat(district.leadUnits()).extracting(Unit::code).doesNotContain(Organization.SURVEY);
    }

    @Test
    void theBodyThatServesProjectsHasTwoLeadersAndThreeSections() {
        assertThat(district.members(SERVING, Role.UNIT_LEADER))
                .extracting(Official::id)
                .containsExactly("fagai-leader", "fagai-leader-2");
        assertThat(district.sections(SERVING)).containsExactlyInAnyOrder("固定资产投资科", "重大项目科", "项目稽察科");
    }

    @Test
    void everySectionOfItHasAHeadAndThreeOrFourHandlers() {
        assertThat(district.sections(SERVING)).allSatisfy(section -> {
            assertThat(district.membersOfSection(SERVING, section, Role.SECTION_HEAD))
                    .hasSize(1);
            assertThat(district.membersOfSection(SERVING, section, Role.HANDLER))
                    .hasSizeBetween(3, 4);
            assertThat(district.membersOfSection(SERVING, section, Role.UNIT_LEADER))
                    .isEmpty();
        });
    }

    @Test
    void noTwoOfficialsShareAName() {
        assertThat(district.officials()).extracting(Official::name).doesNotHaveDuplicates();
    }

    private long of(UnitKind kind) {
        return district.units().stream().filter(unit -> unit.kind() == kind).count();
    }
}
