package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;

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
