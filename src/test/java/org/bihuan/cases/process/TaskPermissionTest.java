package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Officials see and do only what is theirs, and go no other way than through the forms. */
class TaskPermissionTest extends LoopTest {

    private static final Map<String, Object> SIGN = Map.of("decision", "sign");

    @Test
    void anotherUnitNeitherSeesNorClaimsNorCompletesATask() {
        var id = loop.dispatched();
        var task = loop.task(id, ClosedLoopProcess.SIGN_CASE);
        for (var stranger : new String[] {"minzheng-1", "minzheng-leader", "centre-1", "donghu-jiedao-1"}) {
            assertThat(loop.seenBy(stranger, task)).isFalse();
            forbidden(id, stranger, () -> loop.tasks.claim(task.getId(), stranger));
            forbidden(id, stranger, () -> loop.tasks.complete(task.getId(), SIGN));
        }
    }

    @Test
    void theUnitsOwnPeopleSeeAndClaimIt() {
        var task = loop.task(loop.dispatched(), ClosedLoopProcess.SIGN_CASE);
        assertThat(loop.seenBy("jiaowei-2", task)).isTrue();
        loop.as("jiaowei-2", () -> loop.tasks.claim(task.getId(), "jiaowei-2"));
        assertThat(loop.tasks
                        .createTaskQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("jiaowei-2");
    }

    @Test
    void aHandlerDoesNotReviewAndAUnitDoesNotCallBack() {
        var id = loop.inProgress();
        loop.submit(id, "solved");
        var review = loop.task(id, ClosedLoopProcess.REVIEW_RESULT).getId();
        forbidden(id, "jiaowei-2", () -> loop.tasks.complete(review, Map.of("decision", "approve")));
        loop.approve(id);
        loop.feedBack(id);
        var call = loop.task(id, CallbackProcess.CALL_RESIDENT).getId();
        forbidden(id, "jiaowei-leader", () -> loop.tasks.complete(call, Map.of("reached", "no")));
    }

    @Test
    void onlyTheCentreRegistersAndTakesCalls() {
        var id = loop.inProgress();
        var number = loop.view(id).number();
        forbidden(
                id,
                "jiaowei-1",
                () -> loop.runtime.startProcessInstanceByKey(
                        "residentCall", Map.of("caseNumber", number, "callKind", "withdraw")));
        forbidden(id, "jiaowei-1", () -> loop.runtime.startProcessInstanceByKey("registerCase", Map.of()));
        forbidden(id, "centre-1", () -> loop.runtime.startProcessInstanceByKey("closedLoop", "x"));
    }

    private static Stream<Arguments> sideDoors() {
        return Stream.of(
                door("variable", (loop, task) -> loop.tasks.setVariable(task.getId(), "leadUnit", "minzheng")),
                door(
                        "local variable",
                        (loop, task) -> loop.tasks.setVariableLocal(task.getId(), "leadUnit", "minzheng")),
                door("resolve", (loop, task) -> loop.tasks.resolveTask(task.getId(), Map.of("leadUnit", "minzheng"))),
                door("delegate", (loop, task) -> loop.tasks.delegateTask(task.getId(), "minzheng-1")),
                door("error", (loop, task) -> loop.tasks.handleBpmnError(task.getId(), "end")),
                door(
                        "escalation",
                        (loop, task) -> loop.tasks.handleEscalation(task.getId(), "up", Map.of("leadUnit", "x"))),
                door("candidate", (loop, task) -> loop.tasks.addCandidateGroup(task.getId(), "minzheng")),
                door("delete", (loop, task) -> loop.tasks.deleteTask(task.getId())),
                door("save", (loop, task) -> {
                    task.setDueDate(new Date(0));
                    loop.tasks.saveTask(task);
                }),
                door(
                        "message",
                        (loop, task) -> loop.runtime
                                .createMessageCorrelation("caseWithdrawn")
                                .processInstanceId(task.getProcessInstanceId())
                                .correlate()),
                door(
                        "instance variable",
                        (loop, task) -> loop.runtime.setVariable(task.getProcessInstanceId(), "leadUnit", "minzheng")),
                door(
                        "modification",
                        (loop, task) -> loop.runtime
                                .createProcessInstanceModification(task.getProcessInstanceId())
                                .startBeforeActivity("event_caseClosed")
                                .execute()),
                door(
                        "deletion",
                        (loop, task) -> loop.runtime.deleteProcessInstance(task.getProcessInstanceId(), "away")),
                door(
                        "suspension",
                        (loop, task) -> loop.runtime.suspendProcessInstanceById(task.getProcessInstanceId())),
                door("job", (loop, task) -> loop.management.executeJob(job(loop, task))),
                door("timer", (loop, task) -> loop.management.setJobDuedate(job(loop, task), new Date())));
    }

    private static Arguments door(String name, BiConsumer<Loop, Task> door) {
        return Arguments.of(name, door);
    }

    private static String job(Loop loop, Task task) {
        return loop.jdbc
                .sql("SELECT id_ FROM act_ru_job WHERE process_instance_id_ = ?")
                .param(task.getProcessInstanceId())
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sideDoors")
    void theUnitsOwnPeopleGoNoOtherWayThanTheForm(String name, BiConsumer<Loop, Task> door) {
        var id = loop.dispatched();
        var task = loop.task(id, ClosedLoopProcess.SIGN_CASE);
        forbidden(id, "jiaowei-1", () -> door.accept(loop, task));
    }

    private void forbidden(UUID id, String official, Runnable action) {
        var before = loop.evidence.of(id);
        assertThatThrownBy(() -> loop.as(official, action)).isInstanceOf(RuntimeException.class);
        assertThat(loop.evidence.of(id)).isEqualTo(before);
    }
}
