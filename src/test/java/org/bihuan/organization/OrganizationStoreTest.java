package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bihuan.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@EngineTest
@TestPropertySource(properties = "bihuan.organization=")
class OrganizationStoreTest {

    private static final Unit CENTRE = new Unit("centre", "调度中心", UnitKind.CENTRE, null, true);
    private static final Official LEADER = new Official("centre-leader", "甲", "centre", Role.UNIT_LEADER, true);
    private static final Official HANDLER = new Official("centre-1", "乙", "centre", Role.HANDLER, true);

    @Autowired
    OrganizationStore store;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void empty() {
        jdbc.sql("DELETE FROM official").update();
        jdbc.sql("DELETE FROM unit").update();
    }

    @Test
    void aStartWithoutFilesAndDemoIsEmpty() {
        assertThat(organization.units()).isEmpty();
        assertThat(organization.officials()).isEmpty();
    }

    @Test
    void whatWasSavedIsLoaded() {
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));

        assertThat(store.load().units()).containsExactly(CENTRE);
        assertThat(store.load().officials()).containsExactlyInAnyOrder(LEADER, HANDLER);
    }

    @Test
    void anOfficialWhoLeftIsStillFoundButOnNoList() {
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));
        store.save(new Organization(List.of(CENTRE), List.of(LEADER)));

        var after = store.load();
        assertThat(after.members("centre")).containsExactly(LEADER);
        assertThat(after.official("centre-1")).map(Official::name).contains("乙");
        assertThat(after.official("centre-1")).map(Official::active).contains(false);
    }

    @Test
    void anOfficialWhoReturnsIsOnTheListsAgain() {
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));
        store.save(new Organization(List.of(CENTRE), List.of(LEADER)));
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));

        assertThat(store.load().members("centre", Role.HANDLER)).containsExactly(HANDLER);
    }

    @Test
    void aMailAddressIsKeptAndGoesWithTheFiles() {
        var mailed = new Official("centre-1", "乙", "centre", Role.HANDLER, true, "yi@example.gov.cn", null);
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, mailed)));
        assertThat(store.load().official("centre-1")).contains(mailed);

        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));
        assertThat(store.load().official("centre-1")).contains(HANDLER);
    }

    @Test
    void aSectionIsKeptAndGoesWithTheFiles() {
        var placed = new Official("centre-1", "乙", "centre", Role.HANDLER, true, null, "受理科");
        store.save(new Organization(List.of(CENTRE), List.of(LEADER, placed)));
        assertThat(store.load().membersOfSection("centre", "受理科")).containsExactly(placed);

        store.save(new Organization(List.of(CENTRE), List.of(LEADER, HANDLER)));
        assertThat(store.load().sections("centre")).isEmpty();
    }

    @Test
    void anUnchangedOrganizationWritesNothing() {
        store.save(new Organization(List.of(CENTRE), List.of(LEADER)));
        var version = version();
        store.save(new Organization(List.of(CENTRE), List.of(LEADER)));

        assertThat(version()).isEqualTo(version);
    }

    private String version() {
        return jdbc.sql("SELECT xmin::text FROM official").query(String.class).single();
    }
}
