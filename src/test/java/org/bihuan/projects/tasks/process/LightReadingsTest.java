package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bihuan.projects.Light;
import org.junit.jupiter.api.Test;

/** When the light is read, and when the project unit is to be summoned. */
class LightReadingsTest extends ProjectTaskTest {

    @Test
    void twoWeeklyReadingsInARowThatWarnLeadToASummonsOnce() {
        var project = scene.started();
        loop.at("2026-03-09T09:00");
        lights.readWeekly(project);
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.RED);
        assertThat(lights.summonDue(project)).isFalse();
        loop.at("2026-03-16T09:00");
        lights.readWeekly(project);
        assertThat(lights.summonDue(project)).isTrue();
        scene.summon(project);
        assertThat(lights.summonDue(project)).isFalse();
        loop.at("2026-03-23T09:00");
        lights.readWeekly(project);
        assertThat(lights.summonDue(project)).isFalse();
    }

    @Test
    void aFirstLightThatWarnsIsToldAndAGoodOneIsNot() {
        var project = scene.started();
        assertThat(told(project)).isEmpty();
        loop.jdbc
                .sql("DELETE FROM light_reading WHERE project = ?")
                .param(project)
                .update();
        loop.at("2026-03-09T09:00");
        lights.readWeekly(project);
        assertThat(told(project)).singleElement().asString().startsWith("首次研判为红灯：");
    }

    private List<String> told(UUID project) {
        return loop.jdbc
                .sql("SELECT why FROM project_event WHERE dossier = ? AND kind = 'LIGHT_CHANGED'")
                .param(project)
                .query(String.class)
                .list();
    }

    @Test
    void aSuspendedProjectHasNoReading() {
        var project = scene.started();
        scene.suspend(project);
        loop.at("2026-03-09T09:00");
        lights.readWeekly(project);
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.GREEN);
        scene.resume(project);
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.RED);
    }

    @Test
    void aProjectWhoseTasksAreAllAcceptedIsBlue() {
        var project = scene.started();
        for (var code : new String[] {"T01", "T02"}) {
            var id = task(project, code).id();
            start(id);
            submit(id);
            check(id, "accept");
        }
        assertThat(lights.latest(project).orElseThrow().light()).isEqualTo(Light.BLUE);
    }
}
