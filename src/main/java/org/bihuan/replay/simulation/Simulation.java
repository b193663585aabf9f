package org.bihuan.replay.simulation;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bihuan.deadlines.store.Rungs;
import org.bihuan.platform.time.EngineClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Lets simulated time pass: every timer of what is going on fires in the real engine at its own instant, in order. The one
 * timer that begins something new every month, the assessment, belongs to the real calendar and is left alone. Not to be
 * used beside a running job executor.
 */
@Component
public class Simulation {

    private final EngineClock clock;
    private final ManagementService management;
    private long fired;

    Simulation(EngineClock clock, ManagementService management) {
        this.clock = clock;
        this.management = management;
    }

    /**
     * Moves time forward, firing every timer that is due on the way. At one instant, timers run before people, so those
     * due at the end fire too.
     *
     * @param end not before the present simulated instant
     */
    public void advanceTo(Instant end) {
        fireUntil(end);
        clock.simulate(end);
    }

    /** Fires timers until only those are left that wait for nothing; time stands at the last one that fired. */
    public void runOut() {
        fireUntil(Rungs.NEVER.minusMillis(1));
    }

    /** How many timers have fired since the program started. */
    public long fired() {
        return fired;
    }

    private void fireUntil(Instant end) {
        for (var job = next(end); job.isPresent(); job = next(end)) {
            fire(job.get());
        }
    }

    private void fire(Job job) {
        var due = job.getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            clock.simulate(due);
        }
        management.executeJob(job.getId());
        fired++;
    }

    private Optional<Job> next(Instant end) {
        return management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(end.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 2)
                .stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst();
    }
}
