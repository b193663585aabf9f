package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.assisting.PartStage;
import org.junit.jupiter.api.Test;

/** 协办: invited by the lead unit, an assisting unit does a part and answers to the lead. */
class AssistingUnitTest extends PartTest {

    @Test
    void theLeadUnitInvitesAnotherWithAPartAndADate() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        assertThat(stage(part)).isEqualTo(PartStage.INVITED);
        assertThat(parts.of(part).number()).isEqualTo(loop.view(id).number() + "-协1");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(loop.steps(id)).endsWith(Step.PART_INVITED);
        assertThat(loop.openTasks(id)).containsExactly(IMPLEMENT);
        assertThat(loop.openTasks(part)).containsExactly(AssistCaseProcess.SIGN_PART);
        // The whole of Friday, 6 March; the case runs until the end of Monday, 9 March.
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-07T00:00"));
        assertThat(loop.evidence.due(id)).isEqualTo(instant("2026-03-10T00:00"));
    }

    @Test
    void itSignsDoesItsPartAndAnswersToTheLead() {
        var id = loop.inProgress();
        var part = answered(id);
        assertThat(stage(part)).isEqualTo(PartStage.ANSWERED);
        assertThat(parts.of(part).handler()).isEqualTo("shichang-1");
        assertThat(loop.evidence.due(part)).isNull();
        assertThat(loop.task(part, AssistCaseProcess.CONFIRM_ANSWER).getAssignee())
                .isEqualTo("jiaowei-1");
        accept(part);
        over(part, PartStage.ACCEPTED);
        assertThat(loop.steps(id))
                .endsWith(Step.PART_INVITED, Step.PART_SIGNED, Step.PART_ANSWERED, Step.PART_ACCEPTED);
    }

    @Test
    void severalUnitsWorkSideBySide() {
        var id = loop.inProgress();
        var one = invite(id, "shichang", "2026-03-06");
        var other = invite(id, "gongan", "2026-03-04");
        assertThat(parts.of(other).number()).endsWith("-协2");
        sign(other, "gongan-1");
        assertThat(stage(one)).isEqualTo(PartStage.INVITED);
        assertThat(parts.open(id)).hasSize(2);
    }

    @Test
    void theLeadCannotSubmitWhileAPartIsOpen() {
        var id = loop.inProgress();
        var result =
                Map.<String, Object>of("decision", "result", "outcome", "solved", "resultText", "已办", "evidence", "照片");
        var part = invite(id, "shichang", "2026-03-06");
        loop.refuses(id, "-协1尚未完成", IMPLEMENT, "jiaowei-1", result);
        sign(part, "shichang-1");
        loop.refuses(id, "-协1尚未完成", IMPLEMENT, "jiaowei-1", result);
        answer(part, "shichang-1");
        loop.refuses(id, "-协1尚未完成", IMPLEMENT, "jiaowei-1", result);
        accept(part);
        loop.submit(id, "solved");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void anAnswerThatIsNotEnoughGoesBackWithANewDate() {
        var id = loop.inProgress();
        var part = answered(id);
        var form = Map.<String, Object>of("decision", "sendBack", "reason", "没有照片", "until", "2026-03-05");
        loop.complete(part, AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", form);
        assertThat(stage(part)).isEqualTo(PartStage.IN_PROGRESS);
        assertThat(parts.of(part).remark()).isEqualTo("没有照片");
        assertThat(loop.openTasks(part)).containsExactly(AssistCaseProcess.HANDLE_PART);
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-06T00:00"));
        answer(part, "shichang-1");
        accept(part);
        over(part, PartStage.ACCEPTED);
    }

    @Test
    void aPartNeedsItsTextsAndDecisions() {
        var id = loop.inProgress();
        loop.refuses(id, "协办事项", IMPLEMENT, "jiaowei-1", Map.of("decision", "invite", "assistingUnit", "shichang"));
        var part = invite(id, "shichang", "2026-03-06");
        loop.refuses(part, "请选择签收", AssistCaseProcess.SIGN_PART, "shichang-1", Map.of());
        loop.refuses(part, "异议理由", AssistCaseProcess.SIGN_PART, "shichang-1", Map.of("decision", "object"));
        loop.refuses(
                part,
                "协办单位的工作人员",
                AssistCaseProcess.SIGN_PART,
                "shichang-1",
                Map.of("decision", "sign", "handlerId", "jiaowei-1"));
        sign(part, "shichang-1");
        loop.refuses(part, "协办答复", AssistCaseProcess.HANDLE_PART, "shichang-1", Map.of("answerText", " "));
        answer(part, "shichang-1");
        loop.refuses(part, "是否采纳", AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", Map.of());
        loop.refuses(part, "退回理由", AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", Map.of("decision", "sendBack"));
    }

    @Test
    void onlyAnotherUnitThatCanLeadAndHasNoOpenPartIsInvited() {
        var id = loop.inProgress();
        loop.refuses(id, "主办单位", IMPLEMENT, "jiaowei-1", invitation("jiaowei", "2026-03-06"));
        loop.refuses(id, "部门或街道", IMPLEMENT, "jiaowei-1", invitation("centre", "2026-03-06"));
        var part = invite(id, "shichang", "2026-03-06");
        loop.refuses(id, "不能重复邀请", IMPLEMENT, "jiaowei-1", invitation("shichang", "2026-03-05"));
        withdraw(id, part, "改由本单位办理");
        invite(id, "shichang", "2026-03-05");
        assertThat(parts.all(id)).hasSize(2);
    }

    @Test
    void thoseConcernedAreTold() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        assertThat(loop.evidence.notes(id))
                .containsExactly("notice shichang-1 2026-03-02T10:00", "notice shichang-2 2026-03-02T10:00");
        sign(part, "shichang-2");
        answer(part, "shichang-2");
        assertThat(loop.evidence.notes(id)).hasSize(3).endsWith("notice jiaowei-1 2026-03-02T10:00");
        accept(part);
        assertThat(loop.evidence.notes(id)).hasSize(4).endsWith("notice shichang-2 2026-03-02T10:00");
    }
}
