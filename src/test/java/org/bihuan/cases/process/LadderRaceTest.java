package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bihuan.cases.Escalation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that climb at once fire a rung once. */
class LadderRaceTest extends LoopTest {

    @Autowired
    Escalation escalation;

    @Autowired
    TransactionTemplate transaction;

    private static void together(Callable<Void> one, Callable<Void> other) throws Exception {
        try (var threads = new Threads()) {
            for (var result : threads.service.invokeAll(List.of(one, other), 60, TimeUnit.SECONDS)) {
                result.get();
            }
        }
    }

    private record Threads(ExecutorService service) implements AutoCloseable {
        Threads() {
            this(Executors.newFixedThreadPool(2));
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }

    private UUID justExpired() {
        var id = loop.inProgress();
        loop.at("2026-03-10T00:00");
        return id;
    }

    private void fired(UUID id) {
        assertThat(loop.evidence.rungs(id)).hasSize(3).endsWith("HANDLING overdue 2026-03-10T00:00");
        assertThat(loop.evidence.orders(id)).hasSize(1);
        assertThat(loop.evidence.notes(id)).hasSize(5);
        assertThat(loop.evidence.column("round", "callback", id)).containsExactly("1");
    }

    @Test
    void twoClimbsAtOnceFireARungOnce() throws Exception {
        var id = justExpired();
        var start = new CyclicBarrier(2);
        Callable<Void> climb = () -> {
            start.await();
            escalation.climb(id);
            return null;
        };
        together(climb, climb);
        fired(id);
    }

    @Test
    void aClimbThatIsNotCommittedYetKeepsTheNextOneWaitingAndThenEmptyHanded() throws Exception {
        var id = justExpired();
        var climbed = new CountDownLatch(1);
        Callable<Void> slow = () -> transaction.execute(status -> {
            escalation.climb(id);
            climbed.countDown();
            waitUntilSomebodyIsBlocked();
            return null;
        });
        Callable<Void> second = () -> {
            climbed.await();
            escalation.climb(id);
            return null;
        };
        together(slow, second);
        fired(id);
    }

    @Test
    void aClimbThatIsRolledBackLosesNothing() {
        var id = justExpired();
        transaction.executeWithoutResult(status -> {
            escalation.climb(id);
            status.setRollbackOnly();
        });
        assertThat(loop.evidence.rungs(id)).isEmpty();
        loop.fireLadder(id);
        fired(id);
    }

    private void waitUntilSomebodyIsBlocked() {
        var blocked = "SELECT count(*) FROM pg_locks WHERE NOT granted";
        while (loop.jdbc.sql(blocked).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }
}
