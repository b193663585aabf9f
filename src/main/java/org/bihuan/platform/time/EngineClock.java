package org.bihuan.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clock of the program, and of the engine with it: the real time, or a simulated one while messages are replayed.
 * Simulated time never runs beside live jobs, since the engine has one clock a JVM.
 */
@Component
public class EngineClock extends Clock {

    private volatile @Nullable Instant simulated;

    /**
     * Sets both clocks to a simulated instant, where they stand until moved again.
     *
     * @param now the instant; may lie before an earlier one
     */
    public void simulate(Instant now) {
        simulated = now;
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** The machine's clock, to measure how long something takes while time is simulated. */
    public Clock machine() {
        return Clock.systemUTC();
    }

    /** Returns both clocks to real time. */
    public void release() {
        simulated = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        var now = simulated;
        return now == null ? Clock.systemUTC().instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return ShanghaiTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return EngineClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return EngineClock.this.instant();
            }
        };
    }
}
