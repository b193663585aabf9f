package org.bihuan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A note about a rung says what the rung did, and nothing that it didn't. */
class RungTextsTest {

    @ParameterizedTest
    @CsvSource({
        "HANDLING, 红灯：办理时限已到期，督办单已起草，请立即办理。",
        "PART, 红灯：协办时限已到期，督办单已起草，请立即答复。",
    })
    void anOverduePromiseForWhichAnOrderWasDraftedSaysSo(ClockKind clock, String text) {
        assertThat(text(clock, Rung.overdue, Set.of("order", "callback"))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "DISPATCH, 红灯：派单时限已到期，请立即办理。",
        "ORDER, 红灯：督办时限已到期，请立即回复督办单。",
        "EXCLUSION, 红灯：剔除审核时限已到期，请立即作出决定。",
        "FINAL_REVIEW, 红灯：复核时限已到期，请立即作出意见并书面送达。",
    })
    void anotherSaysOnlyWhatIsToBeDone(ClockKind clock, String text) {
        assertThat(text(clock, Rung.overdue, Set.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void noKindOfClockSpeaksOfAnOrderThatWasNotDrafted(ClockKind clock) {
        assertThat(text(clock, Rung.overdue, Set.of())).doesNotContain("督办单已起草");
    }

    @Test
    void theLeaderIsAskedOnlyWhereAnInstructionIsDue() {
        assertThat(text(ClockKind.HANDLING, Rung.leader, Set.of("leaderTask"))).isEqualTo("办理逾期仍未办结，已提请分管区领导督办。");
        assertThat(text(ClockKind.EXCLUSION, Rung.leader, Set.of())).isEqualTo("剔除审核逾期仍未办结，已报告分管区领导。");
    }

    @Test
    void theBulletinIsNamedOnlyWhereItWasEntered() {
        assertThat(text(ClockKind.REVIEW, Rung.bulletin, Set.of("bulletin"))).isEqualTo("复查逾期仍未办结，已列入通报草稿。");
        assertThat(text(ClockKind.REVIEW, Rung.bulletin, Set.of())).isEqualTo("复查逾期仍未办结。");
    }

    private static String text(ClockKind clock, Rung rung, Set<String> effects) {
        return RungTexts.text(new RungClimbed(
                UUID.randomUUID(), "BH-1", clock, rung, Instant.EPOCH, Set.of("jiaowei-1"), effects, false));
    }
}
