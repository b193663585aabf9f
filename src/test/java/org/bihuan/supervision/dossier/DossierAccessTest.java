package org.bihuan.supervision.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.process.ProjectWays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open the file of a case, and who may not; numbers can't be tried out. */
class DossierAccessTest extends PageTest {

    private static final String UNKNOWN = "/cases/20260302-999999";

    @Autowired
    ProjectViews projectViews;

    @Autowired
    Projects projects;

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "jiaowei-head", "centre-2", "supervision-1", "quzhang-1"})
    void itIsForTheLeadUnitTheCentreTheSupervisionOfficeAndTheLeaders(String official) throws Exception {
        assertThat(status(official, path(loop.dispatched()))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minzheng-1", "donghu-jiedao-1", "admin", "designer", "nobody"})
    void othersAreRefusedWhetherThereIsSuchACaseOrNot(String official) throws Exception {
        var id = loop.dispatched();
        for (var path : List.of(path(id), UNKNOWN)) {
            assertThat(status(official, path)).isEqualTo(403);
        }
    }

    @Test
    void whoSeesEveryCaseIsToldThatThereIsNone() throws Exception {
        for (var official : List.of("centre-1", "supervision-1", "quzhang-1")) {
            assertThat(status(official, UNKNOWN)).isEqualTo(404);
        }
        assertThat(status("jiaowei-1", UNKNOWN)).isEqualTo(403);
    }

    @Test
    void toThoseWhoMustKeepAwayACaseDoesNotExist() throws Exception {
        var id = denounced("supervision-1");
        assertThat(status("supervision-1", path(id))).isEqualTo(404);
        assertThat(status("supervision-2", path(id))).isEqualTo(200);
        var unit = denounced("jiaowei-2");
        assertThat(status("jiaowei-1", path(unit))).isEqualTo(403);
        var task = loop.task(unit, "userTask_dispatchCase").getId();
        assertThat(status("jiaowei-1", "/tasks/" + task + "/dossier")).isEqualTo(403);
    }

    @Test
    void itIsForAnAssistingUnitUntilItsPartIsWithdrawn() throws Exception {
        var id = loop.inProgress();
        assertThat(status("chengguan-1", path(id))).isEqualTo(403);
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "invite", "assistingUnit", "chengguan", "partTask", "核实校门口摊点并清理"));
        assertThat(page("chengguan-1", id)).contains("核实校门口摊点并清理");
        var part = loop.jdbc
                .sql("SELECT id FROM assisting_part WHERE case_id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "withdraw", "part", part.toString(), "withdrawReason", "已自行处理"));
        assertThat(status("chengguan-1", path(id))).isEqualTo(403);
    }

    @Test
    void aUnitThatGaveACaseBackSeesItNoMore() throws Exception {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        loop.complete(id, "userTask_rerouteCase", "centre-1", Map.of("unit", "minzheng", "reason", "属于民政职责"));
        assertThat(status("minzheng-1", path(id))).isEqualTo(200);
        assertThat(status("jiaowei-1", path(id))).isEqualTo(403);
    }

    @Test
    void aTaskLeadsToItsCaseForThoseWhoFindIt() throws Exception {
        var id = loop.dispatched();
        var task = "/tasks/" + loop.task(id, "userTask_signCase").getId();
        assertThat(as("jiaowei-1").open(task + "/dossier").getRedirectedUrl()).isEqualTo(path(id));
        assertThat(status("minzheng-1", task + "/dossier")).isEqualTo(403);
        assertThat(status("designer", task + "/dossier")).isEqualTo(403);
        assertThat(status("jiaowei-1", "/tasks/unknown/dossier")).isEqualTo(403);
    }

    @Test
    void aTaskOfAProjectLeadsToItsPage() throws Exception {
        var project = new ProjectWays(loop, projectViews, projects).register("P-DOSSIER-1");
        var task = "/tasks/" + loop.task(project, "userTask_nameServants").getId();
        assertThat(as("fagai-leader").open(task + "/dossier").getRedirectedUrl())
                .isEqualTo("/projects/P-DOSSIER-1");
    }

    @Test
    void aTaskOfNoCaseSaysSo() throws Exception {
        var task = loop.tasks.newTask();
        task.setAssignee("jiaowei-1");
        loop.tasks.saveTask(task);
        assertThat(as("jiaowei-1").text("/tasks/" + task.getId() + "/dossier")).contains("没有卷宗");
        loop.tasks.deleteTask(task.getId(), true);
    }
}
