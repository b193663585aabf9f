package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoDistrictTest {

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
    void everyUnitHasALeaderASectionHeadAndTwoHandlers() {
        assertThat(district.units())
                .filteredOn(unit -> unit.kind() != UnitKind.LEADERS)
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
    void noTwoOfficialsShareAName() {
        assertThat(district.officials()).extracting(Official::name).doesNotHaveDuplicates();
    }

    private long of(UnitKind kind) {
        return district.units().stream().filter(unit -> unit.kind() == kind).count();
    }
}
