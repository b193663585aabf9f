package org.bihuan.deadlines.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.Ladder;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.WorkCalendar;

/**
 * A clock as its row says.
 *
 * @param due as computed when the row was written
 * @param climbed the rungs that are claimed
 * @param calendar the token of the calendar that was in force when the row was read
 */
record StoredClock(LimitClock clock, Due due, int version, Set<Rung> climbed, UUID calendar) {

    StoredClock with(LimitClock changed) {
        return new StoredClock(changed, due, version, climbed, calendar);
    }

    Optional<NextRung> next(Ladder ladder, WorkCalendar calendar) {
        return ladder.without(climbed).stream()
                .findFirst()
                .map(rule -> new NextRung(rule, clock.rungAt(rule, calendar)));
    }
}
