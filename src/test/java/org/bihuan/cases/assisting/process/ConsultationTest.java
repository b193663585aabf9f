package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.assisting.Consultations;
import org.bihuan.cases.assisting.Opinion;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 会商: whose noise at the port is it? Three units are asked at once, the dispatcher decides. */
class ConsultationTest extends LoopTest {

    private static final String ANSWER = "userTask_answerConsultation";
    private static final String DISPATCH = "userTask_dispatchCase";

    @Autowired
    Consultations consultations;

    @Autowired
    FormFacts facts;

    @Autowired
    TransactionTemplate transaction;

    private UUID noiseAtThePort() {
        var problem = new Problem("夜间噪声", "码头夜间装卸噪声很大", "noise", "xingang-jiedao", "2号码头");
        return loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    private Task asked(UUID id, String unit) {
        return loop.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskDefinitionKey(ANSWER)
                .taskCandidateGroup(unit)
                .singleResult();
    }

    private void answer(UUID id, String unit, Map<String, Object> form) {
        var task = asked(id, unit).getId();
        loop.as(unit + "-1", () -> loop.tasks.complete(task, form));
    }

    private void answer(UUID id, String unit, String own) {
        answer(id, unit, Map.of("own", own, "reason", "依据三定方案"));
    }

    @Test
    void theUnitsThatTheTableNamesAreAskedAtOnce() {
        var id = noiseAtThePort();
        assertThat(loop.openTasks(id)).containsExactly(ANSWER, ANSWER, ANSWER);
        assertThat(loop.view(id).stage()).isEqualTo(Stage.REPORTED);
        assertThat(loop.steps(id)).containsExactly(Step.REPORTED, Step.CONSULTATION_STARTED);
        assertThat(consultations.of(id))
                .extracting(Opinion::unit)
                .containsExactlyInAnyOrder("shengtai", "chengguan", "xingang-jiedao");
        assertThat(loop.evidence.notes(id))
                .hasSize(6)
                .contains("notice shengtai-1 2026-03-02T10:00", "notice xingang-jiedao-2 2026-03-02T10:00");
    }

    @Test
    void whenAllHaveAnsweredTheDispatcherDecides() {
        var id = noiseAtThePort();
        answer(id, "chengguan", "no");
        answer(id, "shengtai", "yes");
        assertThat(loop.openTasks(id)).containsExactly(ANSWER);
        answer(id, "xingang-jiedao", "no");
        assertThat(loop.openTasks(id)).containsExactly(DISPATCH);
        var shown = facts.taskFacts(loop.task(id, DISPATCH).getId(), "centre-1")
                .get("consultationShown")
                .toString();
        assertThat(shown).contains("区生态环境局：属于本单位职责。依据三定方案", "区城市管理委员会：不属于");
        var form = Map.<String, Object>of("decision", "dispatch", "unit", "shengtai", "limitClass", "ordinary");
        loop.complete(id, DISPATCH, "centre-1", form);
        assertThat(loop.view(id).leadUnit()).isEqualTo("shengtai");
    }

    @Test
    void anUnansweredConsultationNeverHoldsTheDispatch() {
        var id = noiseAtThePort();
        answer(id, "shengtai", "yes");
        // One working hour from ten o'clock.
        loop.until("2026-03-02T10:59:59");
        assertThat(loop.openTasks(id)).containsExactly(ANSWER, ANSWER);
        loop.until("2026-03-02T11:00");
        assertThat(loop.openTasks(id)).containsExactly(DISPATCH);
        assertThat(loop.steps(id)).contains(Step.CONSULTATION_ENDED);
        assertThat(loop.views.history(id))
                .filteredOn(event -> event.step() == Step.CONSULTATION_ENDED)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.why()).contains("区城市管理委员会", "新港街道").doesNotContain("生态"));
        var shown = facts.taskFacts(loop.task(id, DISPATCH).getId(), "centre-1");
        assertThat(shown.get("consultationShown").toString()).contains("区城市管理委员会：尚未答复");
    }

    @Test
    void theDispatchClockRunsOn() {
        var id = noiseAtThePort();
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-02T12:00"));
        loop.until("2026-03-02T11:00");
        assertThat(loop.task(id, DISPATCH).getDueDate()).isEqualTo(instant("2026-03-02T12:00"));
        assertThat(loop.evidence.rungs(id)).containsExactly("DISPATCH half 2026-03-02T11:00");
    }

    @Test
    void theHourIsOneOfWorkingTime() {
        loop.at("2026-03-02T17:00");
        var id = noiseAtThePort();
        assertThat(asked(id, "shengtai").getDueDate()).isEqualTo(instant("2026-03-03T09:30"));
    }

    @Test
    void eachUnitSeesAndAnswersItsOwnOnly() {
        var id = noiseAtThePort();
        var task = asked(id, "shengtai");
        assertThat(loop.seenBy("shengtai-2", task)).isTrue();
        for (var stranger : List.of("chengguan-1", "jiaowei-1", "centre-1")) {
            assertThat(loop.seenBy(stranger, task)).isFalse();
            assertThatThrownBy(() -> loop.as(stranger, () -> loop.tasks.complete(task.getId(), Map.of("own", "yes"))))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(facts.taskFacts(task.getId(), "centre-1").get("detail")).isEqualTo("码头夜间装卸噪声很大");
    }

    @Test
    void anAnswerNeedsAChoiceAndAReasonAndIsGivenOnce() {
        var id = noiseAtThePort();
        loop.refuses(id, "是否属于本单位职责", () -> answer(id, "shengtai", Map.of("reason", "依据")));
        loop.refuses(id, "会商意见的理由", () -> answer(id, "shengtai", Map.of("own", "yes")));
        answer(id, "shengtai", "yes");
        loop.refuses(id, "可能已经答复", () -> consultations.answer(id, false, "又不是了", "shengtai-2"));
        loop.refuses(id, "没有等待答复的会商", () -> consultations.answer(id, true, "与我有关", "jiaowei-1"));
        loop.until("2026-03-02T11:00");
        var form = Map.<String, Object>of("decision", "answer", "answerText", "已解答");
        loop.complete(id, DISPATCH, "centre-1", form);
        assertThatThrownBy(() -> consultations.answer(id, true, "是我", "chengguan-1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFormCannotUpsetTheCounting() {
        var id = noiseAtThePort();
        var form = new HashMap<String, Object>(Map.of("own", "yes", "reason", "依据"));
        form.putAll(Map.of("nrOfInstances", 1, "nrOfActiveInstances", "x", "nrOfCompletedInstances", 9));
        form.putAll(Map.of("consultedUnit", "jiaowei", "dispatchedByRule", true, "anything", "x"));
        answer(id, "shengtai", form);
        assertThat(loop.openTasks(id)).containsExactly(ANSWER, ANSWER);
        answer(id, "chengguan", form);
        answer(id, "xingang-jiedao", form);
        assertThat(loop.openTasks(id)).containsExactly(DISPATCH);
        assertThat(loop.evidence.of(id).get("variables").stream().map(row -> row.get("name_")))
                .isSubsetOf("dispatchedByRule", "consultFirst", "decision");
    }

    @Test
    void ofTwoUnitsThatAnswerAtOnceOneIsToldToReloadAndNothingIsLost() {
        var id = noiseAtThePort();
        var second = transaction.execute(status -> {
            answer(id, "shengtai", "yes");
            var other = CompletableFuture.runAsync(() -> answer(id, "chengguan", "no"));
            waitUntilSomebodyIsBlocked(other);
            return other;
        });
        assertThatThrownBy(second::join).hasRootCauseInstanceOf(OptimisticLockingException.class);
        assertThat(consultations.of(id)).filteredOn(Opinion::given).hasSize(1);
        answer(id, "chengguan", "no");
        answer(id, "xingang-jiedao", "no");
        assertThat(loop.openTasks(id)).containsExactly(DISPATCH);
    }

    private void waitUntilSomebodyIsBlocked(CompletableFuture<Void> other) {
        var blocked = "SELECT count(*) FROM pg_locks WHERE NOT granted";
        while (!other.isDone() && loop.jdbc.sql(blocked).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aResidentMayTakeTheProblemBackMeanwhile() {
        var id = noiseAtThePort();
        loop.call(id, "withdraw");
        assertThat(loop.ended(id)).isTrue();
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whereTheTableNamesNobodyNobodyIsAsked() {
        var id = loop.report("noise", "楼上装修");
        assertThat(loop.openTasks(id)).containsExactly(DISPATCH);
        assertThat(consultations.of(id)).isEmpty();
    }
}
