package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverseersTest {

    private static boolean oversees(String unit, Role role, boolean active) {
        return new Official("somebody", "某人", unit, role, active).oversees();
    }

    @Test
    void theSupervisionOfficeTheLeadersAndTheHeadsOfTheCentreOverseeTheDistrict() {
        assertThat(oversees("supervision", Role.HANDLER, true)).isTrue();
        assertThat(oversees("leaders", Role.UNIT_LEADER, true)).isTrue();
        assertThat(oversees("centre", Role.SECTION_HEAD, true)).isTrue();
        assertThat(oversees("centre", Role.UNIT_LEADER, true)).isTrue();
    }

    @Test
    void nobodyElseDoes() {
        assertThat(oversees("centre", Role.HANDLER, true)).isFalse();
        assertThat(oversees("jiaowei", Role.UNIT_LEADER, true)).isFalse();
        assertThat(oversees("survey", Role.UNIT_LEADER, true)).isFalse();
        assertThat(oversees("supervision", Role.ADMINISTRATOR, true)).isFalse();
    }

    @Test
    void whoHasLeftOverseesNothing() {
        assertThat(oversees("supervision", Role.HANDLER, false)).isFalse();
    }
}
