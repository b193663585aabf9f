package org.bihuan.deadlines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.at;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 15 working days from 2019-09-20: half at the end of 10-08, warning of 10-12, expiry of 10-16. */
@EngineTest
@Import(TestLadder.class)
class RungsTest {

    private final UUID subject = UUID.randomUUID();

    @Autowired
    Clocks clocks;

    @Autowired
    Rungs rungs;

    @BeforeEach
    void startClock() {
        clocks.start(subject, ClockKind.HANDLING, TimeLimit.parse("15wd"), change("2019-09-20 10:00"));
    }

    @Test
    void theTimerWaitsForTheLowestRung() {
        assertThat(rungs.nextInstant(subject)).isEqualTo(at("2019-10-09 00:00"));
    }

    @Test
    void aRungIsClaimedOnceAtItsExactInstant() {
        assertThat(rungs.claimDue(subject, at("2019-10-08 23:59:59"))).isEmpty();
        assertThat(rungs.claimDue(subject, at("2019-10-09 00:00:07")))
                .singleElement()
                .satisfies(claimed -> {
                    assertThat(claimed.rule().rung()).isEqualTo(Rung.half);
                    assertThat(claimed.at()).isEqualTo(at("2019-10-09 00:00"));
                });
        assertThat(rungs.claimDue(subject, at("2019-10-09 00:00:08"))).isEmpty();
        assertThat(rungs.nextInstant(subject)).isEqualTo(at("2019-10-13 00:00"));
    }

    @Test
    void missedRungsAreClaimedInOrder() {
        assertThat(claimed("2019-10-18 09:00")).containsExactly(Rung.half, Rung.warning, Rung.overdue, Rung.leader);
    }

    @Test
    void aClimbedLadderWaitsForNothing() {
        assertThat(claimed("2019-12-01 00:00")).hasSize(5);
        assertThat(rungs.nextInstant(subject)).isEqualTo(Rungs.NEVER).isEqualTo(at("9999-12-31 00:00"));
    }

    @Test
    void betweenClocksThereIsNothingToWaitFor() {
        clocks.stop(subject, change("2019-09-21 10:00"));
        assertThat(rungs.nextInstant(subject)).isEqualTo(Rungs.NEVER);
        assertThat(rungs.claimDue(subject, at("2019-12-01 00:00"))).isEmpty();
    }

    @Test
    void anExtensionMovesOnlyRungsThatHaveNotFired() {
        assertThat(claimed("2019-10-13 00:00")).containsExactly(Rung.half, Rung.warning);
        clocks.extend(subject, 5, change("2019-10-14 10:00"));
        assertThat(rungs.next(subject)).hasValueSatisfying(next -> {
            assertThat(next.rule().rung()).isEqualTo(Rung.overdue);
            assertThat(next.at()).isEqualTo(at("2019-10-24 00:00"));
        });
    }

    @Test
    void aPausedClockClaimsNothing() {
        clocks.pause(subject, at("2019-11-01 10:00"), change("2019-10-08 10:00"));
        assertThat(rungs.claimDue(subject, at("2019-10-31 10:00"))).isEmpty();
        assertThat(rungs.nextInstant(subject)).isAfter(at("2019-11-01 10:00"));
    }

    @Test
    void fourWhoClaimAtOnceGetEachRungOnce() {
        List<CompletableFuture<List<Rung>>> claims = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> claimed("2019-12-01 00:00")))
                .limit(4)
                .toList();
        assertThat(claims.stream().flatMap(claim -> claim.join().stream())).containsExactlyInAnyOrder(Rung.values());
    }

    private List<Rung> claimed(String now) {
        return rungs.claimDue(subject, at(now)).stream()
                .map(claimed -> claimed.rule().rung())
                .toList();
    }

    private static Change change(String at) {
        return new Change("系统", at(at), "");
    }
}
