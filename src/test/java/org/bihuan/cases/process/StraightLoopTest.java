package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.junit.jupiter.api.Test;

/** The happy path, and the ways in which a case ends before it. */
class StraightLoopTest extends LoopTest {

    @Test
    void aSolvedProblemOfASatisfiedResidentIsClosed() {
        var id = loop.fedBack();
        loop.rate(id, "yes", "verySatisfied");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.view(id).closing()).isEqualTo(Closing.SATISFIED);
        assertThat(loop.steps(id))
                .containsExactly(
                        Step.REPORTED,
                        Step.DISPATCHED,
                        Step.SIGNED,
                        Step.CONTACTED,
                        Step.SUBMITTED,
                        Step.APPROVED,
                        Step.FED_BACK,
                        Step.RATED,
                        Step.CLOSED);
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aConsultationIsAnsweredOnTheSpot() {
        var id = loop.report();
        loop.complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "answer", "answerText", "周一至周五9时至17时办理"));
        assertThat(loop.view(id).closing()).isEqualTo(Closing.ANSWERED);
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aMatterOfLitigationIsDeclinedAndTheResidentToldWhereToGo() {
        var id = loop.report();
        loop.complete(
                id,
                ClosedLoopProcess.DISPATCH_CASE,
                "centre-1",
                Map.of("decision", "decline", "declineReason", "legal", "declineAdvice", "请向区人民法院提起诉讼"));
        assertThat(loop.view(id).closing()).isEqualTo(Closing.DECLINED);
        assertThat(loop.view(id).feedback()).contains("诉讼").contains("请向区人民法院提起诉讼");
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void aWaterMainIsDispatchedByRuleWithoutAPerson() {
        var id = loop.report("water", "停水");
        assertThat(loop.view(id).leadUnit()).isEqualTo("shuiwuju");
        assertThat(loop.steps(id)).containsExactly(Step.REPORTED, Step.DISPATCHED_BY_RULE);
        assertThat(loop.openTasks(id)).containsExactly(ClosedLoopProcess.SIGN_CASE);
    }
}
