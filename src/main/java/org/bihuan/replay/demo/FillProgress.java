package org.bihuan.replay.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far the filling is, said every few seconds, with an estimate. */
class FillProgress {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final int total;
    private final Clock clock;
    private final Instant begun;
    private Instant said;
    private int done;

    FillProgress(int total, Clock realTime) {
        this.total = total;
        this.clock = realTime;
        this.begun = realTime.instant();
        this.said = begun;
    }

    /** Counts further steps; the line to show, when it is time for one. */
    Optional<String> steps(int further) {
        done += further;
        var now = clock.instant();
        if (now.isBefore(said.plus(PAUSE))) {
            return Optional.empty();
        }
        said = now;
        long left = Duration.between(begun, now).toMillis() * (total - done) / done / 1000;
        return Optional.of("填充演示区：%d%%（%d/%d步），约剩%d秒".formatted(100 * done / total, done, total, left + 1));
    }

    long seconds() {
        return Duration.between(begun, clock.instant()).toSeconds();
    }
}
