package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Result;
import org.bihuan.cases.Stage;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody else was faster, or a step is out of its order: a sentence for the loser, and nothing changes. */
class StaleStepTest extends LoopTest {

    @Autowired
    CaseHandling handling;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTaskThatIsDoneIsNotCompletedAgain() {
        var id = loop.dispatched();
        var task = loop.task(id, ClosedLoopProcess.SIGN_CASE).getId();
        loop.sign(id);
        var before = loop.evidence.of(id);
        assertThatThrownBy(() -> loop.as("jiaowei-2", () -> loop.tasks.complete(task, Map.of("decision", "sign"))))
                .isInstanceOf(NullValueException.class);
        assertThat(loop.evidence.of(id)).isEqualTo(before);
    }

    @Test
    void whoLosesARaceForACaseIsToldToReload() {
        var id = loop.dispatched();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    loop.view(id);
                    var task = loop.task(id, ClosedLoopProcess.SIGN_CASE).getId();
                    signBesides(task);
                    handling.sign(id, "jiaowei-2", "jiaowei-2");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请刷新后重试");
        assertThat(loop.view(id).handler()).isEqualTo("jiaowei-1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.SIGNED);
    }

    private void signBesides(String task) {
        CompletableFuture.runAsync(() -> loop.as(
                        "jiaowei-1",
                        () -> loop.tasks.complete(task, Map.of("decision", "sign", "handlerId", "jiaowei-1"))))
                .join();
    }

    @Test
    void stepsOutOfOrderAreRefusedAtTheDomainToo() {
        var id = loop.dispatched();
        var result = new Result(Outcome.SOLVED, "已修", "照片", "jiaowei-1");
        loop.refuses(id, "待签收", () -> handling.contact(id, "已联系", "jiaowei-1"));
        loop.refuses(id, "待签收", () -> handling.submit(id, result, null));
        loop.refuses(id, "待签收", () -> handling.approve(id, null, "jiaowei-head"));
        loop.refuses(id, "待签收", () -> handling.orderRework(id, "重办", "supervision-1"));
        loop.refuses(id, "待签收", () -> loop.cases.archive(id));
        loop.refuses(id, "待签收", () -> loop.cases.answer(id, "答复", "centre-1"));
        loop.refuses(id, "待签收", () -> loop.cases.dispatch(id, "minzheng", LimitClass.ORDINARY, null, "centre-1"));
    }

    @Test
    void aDecisionThatTheTaskDoesNotKnowIsRefused() {
        var id = loop.dispatched();
        loop.refuses(id, "请选择签收", ClosedLoopProcess.SIGN_CASE, "jiaowei-1", Map.of("decision", "arbitrate"));
        loop.refuses(id, "请选择签收", ClosedLoopProcess.SIGN_CASE, "jiaowei-1", Map.of());
        loop.sign(id);
        loop.contact(id);
        loop.refuses(id, "请选择提交", ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", Map.of("decision", "feedback"));
        loop.submit(id, "solved");
        loop.refuses(id, "请选择同意", ClosedLoopProcess.REVIEW_RESULT, "jiaowei-head", Map.of("decision", "feedback"));
    }

    @Test
    void aStrangerIsNotNamedHandler() {
        var id = loop.dispatched();
        loop.refuses(
                id,
                "主办单位的工作人员",
                ClosedLoopProcess.SIGN_CASE,
                "jiaowei-1",
                Map.of("decision", "sign", "handlerId", "minzheng-1"));
    }
}
