package org.bihuan.projects;

import java.util.UUID;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.store.Clocks;
import org.springframework.stereotype.Component;

/**
 * The clock of the project itself while it waits for a step of its own: its acceptance, its rectification, its final
 * account, or the decision on a change. What has been climbed belongs to whoever had the step before.
 */
@Component
class StepClock {

    private final Escalation escalation;
    private final MatterClock clock;
    private final Clocks clocks;
    private final TimeLimits limits;

    StepClock(Escalation escalation, MatterClock clock, Clocks clocks, TimeLimits limits) {
        this.escalation = escalation;
        this.clock = clock;
        this.clocks = clocks;
        this.limits = limits;
    }

    /** Settles what the clock has climbed, before the project moves on and its promise may be another unit's. */
    void climb(UUID project) {
        escalation.climb(project);
    }

    /** Another step begins. */
    void next(UUID project, String actor, String why) {
        clock.stop(project, actor, why);
        clock.start(project, ClockKind.PROJECT_STEP, limits.limit(ClockKind.PROJECT_STEP), actor, why);
    }

    /** A step begins beside the course of the project; a clock that runs already goes on. */
    void beside(UUID project, String actor, String why) {
        if (clocks.running(project).isEmpty()) {
            clock.start(project, ClockKind.PROJECT_STEP, limits.limit(ClockKind.PROJECT_STEP), actor, why);
        }
    }

    /** Nothing is waited for any more. */
    void stop(UUID project, String actor, String why) {
        clock.stop(project, actor, why);
    }
}
