package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.Set;
import org.bihuan.cases.MatterClock;
import org.jspecify.annotations.Nullable;

/** When a dispatch meeting is called: about every two weeks, and only when there is something to settle. */
class MeetingDays {

    private static final int WORKING_DAYS_BETWEEN = 9;

    private final MatterClock clock;
    private @Nullable LocalDate last;

    MeetingDays(MatterClock clock) {
        this.clock = clock;
    }

    /**
     * Whether a meeting is called today.
     *
     * @param raised whether an obstacle was raised today
     */
    boolean isOne(Standing now, boolean raised, LeftOpen leftOpen) {
        var turn = last == null || now.daysSince(last) >= WORKING_DAYS_BETWEEN;
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
