package org.bihuan.replay.projects;

import java.time.LocalDate;
import org.bihuan.cases.MatterClock;
import org.jspecify.annotations.Nullable;

/** When a dispatch meeting is called: every so many days, but only when there is something to settle. */
class MeetingDays {

    private final int daysBetween;
    private final MatterClock clock;
    private @Nullable LocalDate last;

    /** @param daysBetween working days from one to the next */
    MeetingDays(int daysBetween, MatterClock clock) {
        this.daysBetween = daysBetween;
        this.clock = clock;
    }

    /**
     * Whether a meeting is called today.
     *
     * @param raised whether an obstacle was raised today
     */
    boolean isOne(Standing now, boolean raised, LeftOpen leftOpen) {
        var turn = last == null || now.daysSince(last) >= daysBetween;
        if ((turn || leftOpen.needsMeeting()) && (raised || isSomethingToSettle(now))) {
            last = now.today();
            return true;
        }
        return false;
    }

    private boolean isSomethingToSettle(Standing now) {
        return now.blockers().values().stream().anyMatch(BlockerFact::waiting)
                || now.resolutions().values().stream()
                        .anyMatch(resolution -> resolution.assigned() && clock.overdue(resolution.id()));
    }
}
