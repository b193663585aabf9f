package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.assisting.PartHandling;
import org.bihuan.cases.assisting.PartInvitations;
import org.bihuan.cases.assisting.PartStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The lead unit may withdraw a part with a reason; with the case it falls away. */
class PartWithdrawalTest extends PartTest {

    @Autowired
    PartInvitations invitations;

    @Autowired
    PartHandling handling;

    @Autowired
    TransactionTemplate transaction;

    private void withdrawn(UUID id, UUID part) {
        withdraw(id, part, "已由本单位办理");
        over(part, PartStage.WITHDRAWN);
        assertThat(parts.of(part).remark()).isEqualTo("已由本单位办理");
        assertThat(loop.openTasks(id)).containsExactly(IMPLEMENT);
        assertThat(loop.steps(id)).endsWith(Step.PART_WITHDRAWN);
    }

    @Test
    void atWhateverStageItIs() {
        var id = loop.inProgress();
        var invited = invite(id, "minzheng", "2026-03-06");
        var returned = invite(id, "gongan", "2026-03-06");
        object(returned, "gongan-1");
        var inProgress = invite(id, "yuanlin", "2026-03-06");
        sign(inProgress, "yuanlin-1");
        var answered = answered(id);
        for (var part : new UUID[] {invited, returned, inProgress, answered}) {
            withdrawn(id, part);
        }
        loop.submit(id, "solved");
    }

    @Test
    void onlyWithAReasonAndOnlyAnOpenPartOfTheSameCase() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        var other = loop.inProgress();
        loop.refuses(id, "撤回协办的理由", IMPLEMENT, "jiaowei-1", withdrawal(part, " "));
        loop.refuses(other, "本诉求的协办任务", IMPLEMENT, "jiaowei-1", withdrawal(part, "误选"));
        loop.refuses(id, "要撤回的协办任务", IMPLEMENT, "jiaowei-1", Map.of("decision", "withdraw", "withdrawReason", "不需要"));
        withdraw(id, part, "不需要");
        loop.refuses(id, "已撤回，不能撤回", IMPLEMENT, "jiaowei-1", withdrawal(part, "不需要"));
    }

    @Test
    void aCaseThatTheResidentTakesBackTakesItsPartsWithIt() {
        var id = loop.inProgress();
        var accepted = answered(id);
        accept(accepted);
        var open = invite(id, "gongan", "2026-03-06");
        loop.call(id, "withdraw");
        over(open, PartStage.WITHDRAWN);
        over(accepted, PartStage.ACCEPTED);
        assertThat(parts.of(open).remark()).contains("群众撤回");
    }

    @Test
    void whoAnswersAPartThatIsBeingWithdrawnIsToldToReload() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        sign(part, "shichang-1");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    parts.of(part);
                    CompletableFuture.runAsync(() -> withdraw(id, part, "不需要")).join();
                    handling.answer(part, "已办", "shichang-1");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请刷新后重试");
        over(part, PartStage.WITHDRAWN);
    }

    @Test
    void whoInvitesWhileTheResultIsBeingSubmittedIsToldToReload() {
        var id = loop.inProgress();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    loop.view(id);
                    CompletableFuture.runAsync(() -> loop.submit(id, "solved")).join();
                    invitations.invite(id, "shichang", "清理摊点", LocalDate.parse("2026-03-06"), "jiaowei-2");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请刷新后重试");
        assertThat(parts.all(id)).isEmpty();
    }

    @Test
    void stepsOutOfOrderAreRefusedAtTheDomainToo() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        loop.refuses(part, "待签收", () -> handling.answer(part, "已办", "shichang-1"));
        loop.refuses(part, "待签收", () -> handling.reroute(part, "gongan", "改派", "centre-1"));
        loop.refuses(part, "待签收", () -> handling.arbitrate(part, "gongan", "裁定", "supervision-1"));
        loop.refuses(part, "待签收", () -> invitations.accept(part, null, "jiaowei-1"));
        loop.refuses(part, "待签收", () -> invitations.sendBack(part, "补充", null, "jiaowei-1"));
        var early = loop.dispatched();
        loop.refuses(early, "待签收", () -> invitations.invite(early, "shichang", "清理", null, "jiaowei-1"));
    }
}
