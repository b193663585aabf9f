package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that complain of somebody, and what somebody who must keep away can find of them. */
abstract class RecusalLoop extends LoopTest {

    static final String DISPATCH = "userTask_dispatchCase";
    static final String SIGN = "userTask_signCase";
    static final String REROUTE = "userTask_rerouteCase";
    static final String ARBITRATE = "userTask_arbitrateCase";
    static final String CONTACT = "userTask_contactResident";
    static final String IMPLEMENT = "userTask_implementCase";
    static final String REVIEW = "userTask_reviewResult";
    static final String DECIDE_REQUEST = "userTask_decideRequest";
    static final String INSTRUCT = "userTask_instructUnit";

    static final Complaint OF_A_TEACHERS_OFFICE = complaint(ComplaintKind.DENUNCIATION, List.of("jiaowei"), List.of());

    @Autowired
    Recusals recusals;

    @Autowired
    FormFacts forms;

    @Autowired
    FilterService lists;

    @Autowired
    JdbcClient jdbc;

    static Complaint complaint(ComplaintKind kind, List<String> units, List<String> officials) {
        return new Complaint(kind, units, officials);
    }

    static Complaint denouncing(String official) {
        return complaint(ComplaintKind.DENUNCIATION, List.of(), List.of(official));
    }

    static Complaint complainingOf(String official) {
        return complaint(ComplaintKind.COMPLAINT, List.of(), List.of(official));
    }

    UUID report(String category, Complaint complaint) {
        var problem = new Problem("反映收受礼品", "收了礼品", category, "donghu-jiedao", "1号");
        var reporter = new Reporter("欧阳小云", "13800001234");
        return loop.cases.report(new Report(Channel.LETTER, null, problem, reporter, complaint, false), "centre-1");
    }

    UUID report(Complaint complaint) {
        return report("education", complaint);
    }

    void dispatch(UUID id, String unit) {
        loop.complete(id, DISPATCH, "centre-1", Map.of("decision", "dispatch", "unit", unit, "limitClass", "ordinary"));
    }

    /** Records a recusal with the form of Tasklist. */
    void record(String official, UUID id, Complaint complaint) {
        record(official, loop.view(id).number(), complaint);
    }

    void record(String official, String number, Complaint complaint) {
        loop.as(
                official,
                () -> loop.runtime.startProcessInstanceByKey(
                        "registerRecusal",
                        Map.of(
                                "caseNumber", number,
                                "complaintKind", complaint.kind().code(),
                                "complainedUnits", complaint.units(),
                                "complainedOfficials", complaint.officials(),
                                "reason", "阅件时发现")));
    }

    /** The one open task of a case. */
    Task open(UUID id) {
        var open = loop.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .list();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    /** No list, no form, no instance, no history and no note shows the case, and nothing can be done about it. */
    void nothingIsLeftTo(String official, UUID id) {
        var key = id.toString();
        var task = loop.tasks.createTaskQuery().processInstanceBusinessKey(key).list();
        assertThat(recusals.maySee(official, id)).as(official).isFalse();
        assertThat(maySeeBySql(official, id)).as(official).isFalse();
        loop.as(official, () -> {
            assertThat(loop.tasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(key)
                            .list())
                    .as(official)
                    .isEmpty();
            assertThat(loop.runtime
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(key)
                            .list())
                    .isEmpty();
            assertThat(loop.history
                            .createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(key)
                            .list())
                    .isEmpty();
            lists.createTaskFilterQuery()
                    .list()
                    .forEach(list -> assertThat(lists.<Task>list(list.getId()))
                            .as(list.getName())
                            .noneMatch(shown ->
                                    task.stream().anyMatch(one -> one.getId().equals(shown.getId()))));
            task.forEach(this::leadsNowhere);
        });
        loop.history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()
                .forEach(done -> loop.as(official, () -> {
                    assertThat(loop.history
                                    .createHistoricTaskInstanceQuery()
                                    .taskId(done.getId())
                                    .count())
                            .isZero();
                    assertThat(loop.history
                                    .createHistoricActivityInstanceQuery()
                                    .processInstanceId(done.getProcessInstanceId())
                                    .count())
                            .isZero();
                    assertThat(loop.management
                                    .createJobQuery()
                                    .processInstanceId(done.getProcessInstanceId())
                                    .count())
                            .isZero();
                }));
        task.forEach(one -> assertThat(forms.taskFacts(one.getId(), official)).isEmpty());
        assertThat(told(id)).doesNotContain(official);
    }

    /** Notes that came before are there, but no longer shown. */
    void nothingIsLeftToButOldNotes(String official, UUID id) {
        jdbc.sql("DELETE FROM inbox_note WHERE dossier = ? AND recipient = ?")
                .params(id, official)
                .update();
        nothingIsLeftTo(official, id);
    }

    private void leadsNowhere(Task task) {
        for (var unknown : List.of(
                () -> loop.tasks.complete(task.getId(), Map.of("decision", "sign")),
                () -> loop.tasks.claim(
                        task.getId(), loop.identity.getCurrentAuthentication().getUserId()),
                (Runnable) () -> loop.tasks.getVariables(task.getId()))) {
            assertThatThrownBy(unknown::run).hasMessageContaining("Cannot find task with id");
        }
    }

    boolean maySeeBySql(String official, UUID id) {
        return jdbc.sql("SELECT may_see(?, ?)")
                .params(id, official)
                .query(Boolean.class)
                .single();
    }

    /** Who has got a note about a case. */
    List<String> told(UUID id) {
        return jdbc.sql("SELECT DISTINCT recipient FROM inbox_note WHERE dossier = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
