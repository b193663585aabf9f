package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A part is seen and done by its own unit, its answer by the lead unit. */
class PartPermissionTest extends PartTest {

    @Autowired
    FormFacts facts;

    private void seenOnlyBy(Task task, List<String> officials, String... strangers) {
        assertThat(officials).allMatch(official -> loop.seenBy(official, task));
        for (var stranger : strangers) {
            assertThat(loop.seenBy(stranger, task)).as(stranger).isFalse();
            assertThatThrownBy(() -> loop.as(stranger, () -> loop.tasks.complete(task.getId(), Map.of())))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void eachTaskIsItsOwnUnitsAlone() {
        var part = invite(loop.inProgress(), "shichang", "2026-03-06");
        var sign = loop.task(part, AssistCaseProcess.SIGN_PART);
        seenOnlyBy(sign, List.of("shichang-1", "shichang-2"), "jiaowei-1", "gongan-1", "centre-1");
        sign(part, "shichang-1");
        var handle = loop.task(part, AssistCaseProcess.HANDLE_PART);
        seenOnlyBy(handle, List.of("shichang-1"), "jiaowei-1", "gongan-1", "centre-1");
        answer(part, "shichang-1");
        var confirm = loop.task(part, AssistCaseProcess.CONFIRM_ANSWER);
        seenOnlyBy(confirm, List.of("jiaowei-1"), "shichang-1", "gongan-1", "centre-1");
    }

    @Test
    void theAssistingUnitDoesNotSeeTheLeadsTask() {
        var id = loop.inProgress();
        sign(invite(id, "shichang", "2026-03-06"), "shichang-1");
        assertThat(loop.seenBy("shichang-1", loop.task(id, IMPLEMENT))).isFalse();
    }

    @Test
    void aReroutedPartIsNoLongerTheFirstUnits() {
        var part = invite(loop.inProgress(), "shichang", "2026-03-06");
        object(part, "shichang-1");
        reroute(part, "gongan");
        seenOnlyBy(loop.task(part, AssistCaseProcess.SIGN_PART), List.of("gongan-1"), "shichang-1");
    }

    @Test
    void aFormCannotMoveAPartAndLeavesNothingBehind() {
        var part = invite(loop.inProgress(), "shichang", "2026-03-06");
        var form = Map.<String, Object>of(
                "decision", "sign", "handlerId", "shichang-1", "assistingUnit", "gongan", "leadHandler", "gongan-1");
        loop.complete(part, AssistCaseProcess.SIGN_PART, "shichang-1", form);
        answer(part, "shichang-1");
        assertThat(loop.task(part, AssistCaseProcess.CONFIRM_ANSWER).getAssignee())
                .isEqualTo("jiaowei-1");
        assertThat(loop.evidence.of(part).get("variables").stream().map(row -> row.get("name_")))
                .containsExactlyInAnyOrder("assistingUnit", "handler", "leadUnit", "leadHandler", "decision");
    }

    @Test
    void theFormsShowThePartWithItsDateAndOfferOnlyWhoMayDoIt() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        var shown = facts.taskFacts(loop.task(part, AssistCaseProcess.SIGN_PART).getId(), "centre-1");
        assertThat(shown.get("partShown").toString()).contains("核实校门口摊点", "2026年3月6日（周五）24时");
        assertThat(shown.get("handlerOptions").toString())
                .contains("shichang-1")
                .doesNotContain("jiaowei-1");
        assertThat(shown.get("reporterPhone")).isEqualTo("未留电话");
        assertThat(shown.get("dueText")).isEqualTo("协办：2026年3月6日（周五）24时");
        assertThat(shown.get("clockAccount").toString()).startsWith("协办时限4个工作日").contains("办理时限");
        var ofLead = facts.taskFacts(loop.task(id, IMPLEMENT).getId(), "centre-1");
        assertThat(ofLead.get("partsShown").toString()).contains("区市场监督管理局", "待签收", "2026年3月6日（周五）24时");
        assertThat(ofLead.get("partOptions").toString()).contains(part.toString());
        assertThat(ofLead.get("assistantOptions").toString()).doesNotContain("=jiaowei]");
    }
}
