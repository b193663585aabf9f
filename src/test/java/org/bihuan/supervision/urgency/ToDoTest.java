package org.bihuan.supervision.urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.supervision.urgency.TaskGroup.ALL;
import static org.bihuan.supervision.urgency.TaskGroup.NORMAL;
import static org.bihuan.supervision.urgency.TaskGroup.OVERDUE;
import static org.bihuan.supervision.urgency.TaskGroup.TODAY;
import static org.bihuan.supervision.urgency.TaskGroup.TO_SIGN;
import static org.bihuan.supervision.urgency.TaskGroup.UNTIMED;
import static org.bihuan.supervision.urgency.TaskGroup.URGED;
import static org.bihuan.supervision.urgency.TaskGroup.WARNING;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Matters;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.process.ProjectWays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An official's tasks, counted by urgency, against cases made by hand. */
class ToDoTest extends TasksTest {

    @Autowired
    Matters matters;

    @Autowired
    ProjectViews projectViews;

    @Autowired
    Projects projects;

    /** Ordinary: 7 days from dispatch on Monday, 2 March, so until Monday, 9 March, 24:00. */
    @Test
    void aCaseIsInTimeThenDueTodayThenOverdue() {
        loop.dispatched();
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, NORMAL, TO_SIGN));
        loop.at("2026-03-09T00:00");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, TODAY, TO_SIGN));
        loop.at("2026-03-10T00:00");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, OVERDUE, TO_SIGN));
    }

    /** A petition: 60 days from 2 March, until 1 May; four fifths of them have passed with Sunday, 19 April. */
    @Test
    void theLaddersWarningTurnsItYellowLongBeforeTheLastDay() {
        loop.dispatchedPetition();
        loop.until("2026-04-19T23:00");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, NORMAL, TO_SIGN));
        loop.until("2026-04-20T10:00");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, WARNING, URGED, TO_SIGN));
    }

    @Test
    void whatStandsStillIsNotTimedUntilItRunsAgain() {
        var id = loop.inProgress();
        pause(id, "2026-03-09");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, UNTIMED));
        loop.at("2026-03-09T00:00");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, NORMAL));
    }

    @Test
    void aTaskWithoutDateIsNotTimed() {
        var task = loop.tasks.newTask();
        task.setAssignee("jiaowei-1");
        loop.tasks.saveTask(task);
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, UNTIMED));
        loop.tasks.deleteTask(task.getId(), true);
    }

    @Test
    void urgingCountsWhoeverUrged() {
        var urged = loop.inProgress();
        loop.inProgress();
        loop.at("2026-03-03T09:00");
        loop.call(urged, "urge");
        assertThat(counts("jiaowei-1")).isEqualTo(Map.of(ALL, 2L, NORMAL, 2L, URGED, 1L));
        assertThat(toDo.of("jiaowei-1")).extracting(TaskLine::urgings).containsExactlyInAnyOrder(1L, 0L);
    }

    /** The unit that assists has a time of its own, and so have those who call the resident back. */
    @Test
    void aTaskIsAsUrgentAsItsOwnDate() {
        var part = invite(loop.inProgress(), "chengguan");
        pause(
                loop.jdbc
                        .sql("SELECT case_id FROM assisting_part WHERE id = ?")
                        .param(part)
                        .query(UUID.class)
                        .single(),
                "2026-03-09");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, UNTIMED));
        assertThat(counts("chengguan-1")).isEqualTo(one(ALL, NORMAL));
        loop.fedBack();
        assertThat(toDo.of("centre-1")).singleElement().satisfies(call -> {
            assertThat(call.step()).isEqualTo("回访群众");
            assertThat(call.urgency()).isEqualTo(Urgency.NORMAL);
        });
    }

    @Test
    void theEarliestComesFirst() {
        loop.at("2026-03-04T10:00");
        var later = loop.dispatched();
        loop.at("2026-03-02T10:00");
        var earlier = loop.dispatched();
        assertThat(toDo.of("jiaowei-1"))
                .extracting(TaskLine::caseNumber)
                .containsExactly(number(earlier), number(later));
        assertThat(toDo.of("jiaowei-1").get(0).due()).isEqualTo("办理：2026年3月9日（周一）24时");
    }

    @Test
    void nobodyFindsWhatIsNotTheirsToDo() {
        var id = loop.dispatched();
        assertThat(counts("minzheng-1")).isEmpty();
        assertThat(counts("supervision-1")).isEmpty();
        assertThat(counts("admin")).isEmpty();
        loop.as(
                "jiaowei-2",
                () -> loop.tasks.claim(loop.task(id, "userTask_signCase").getId(), "jiaowei-2"));
        assertThat(counts("jiaowei-1")).as("a colleague took it on").isEmpty();
        assertThat(counts("jiaowei-2")).isEqualTo(one(ALL, NORMAL, TO_SIGN));
    }

    @Test
    void whoMustKeepAwayFindsNothing() {
        complainingOf("jiaowei-2");
        assertThat(counts("jiaowei-1")).isEqualTo(one(ALL, NORMAL, TO_SIGN));
        assertThat(counts("jiaowei-2")).isEmpty();
    }

    @Test
    void aTaskOfAProjectHasItsNameAndItsTime() {
        new ProjectWays(loop, projectViews, projects).register("P-TASKS-1");
        assertThat(toDo.of("fagai-leader")).singleElement().satisfies(task -> {
            assertThat(task.number()).isEqualTo("P-TASKS-1");
            assertThat(task.caseNumber()).isNull();
            assertThat(task.subject()).isNotEmpty();
            assertThat(task.urgency()).isEqualTo(Urgency.NORMAL);
        });
    }

    /** What the lists read at once is what the domain says of each matter. */
    @Test
    void everyMatterLeadsToItsDossier() {
        invite(loop.inProgress(), "chengguan");
        loop.dispatched();
        loop.fedBack();
        new ProjectWays(loop, projectViews, projects).register("P-TASKS-2");
        loop.until("2026-03-10T09:00");
        var keys = loop.runtime.createProcessInstanceQuery().list().stream()
                .map(process -> process.getBusinessKey())
                .distinct()
                .toList();
        assertThat(keys).hasSizeGreaterThan(5).allSatisfy(key -> {
            var dossier = loop.jdbc
                    .sql("SELECT dossier FROM matter_dossier WHERE matter = ?::uuid")
                    .param(key)
                    .query(UUID.class)
                    .single();
            assertThat(dossier).isEqualTo(matters.keyed(key).orElseThrow().dossier());
        });
    }
}
