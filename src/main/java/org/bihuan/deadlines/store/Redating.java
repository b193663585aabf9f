package org.bihuan.deadlines.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.Ladder;
import org.bihuan.deadlines.LadderTable;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts every running clock again when the calendar has changed. */
@Component
class Redating {

    private final ClockRows rows;
    private final ObjectProvider<LadderTable> ladders;
    private final ApplicationEventPublisher events;

    /** The table is asked for late: it lives in the engine, which starts after the calendar is there. */
    Redating(ClockRows rows, ObjectProvider<LadderTable> ladders, ApplicationEventPublisher events) {
        this.rows = rows;
        this.ladders = ladders;
        this.events = events;
    }

    /** Returns the subjects whose due date moved; announces also those of which only the next rung did. */
    List<UUID> redate(WorkCalendar before, WorkCalendar after, Change change) {
        List<UUID> moved = new ArrayList<>();
        for (StoredClock stored : rows.runningLocked()) {
            LimitClock clock = stored.clock().redated(before, after);
            Due due = clock.due(after);
            boolean dueMoved = !due.at().equals(stored.due().at());
            boolean rungMoved = dueMoved || !next(stored, before).equals(next(stored.with(clock), after));
            if (!clock.equals(stored.clock()) || !due.equals(stored.due()) || rungMoved) {
                rows.change(stored, clock, due, ChangeKind.REDATE, change);
            }
            if (rungMoved) {
                events.publishEvent(new ClockMoved(stored.clock().subject()));
            }
            if (dueMoved) {
                moved.add(stored.clock().subject());
            }
        }
        return moved;
    }

    private Optional<NextRung> next(StoredClock stored, WorkCalendar calendar) {
        Ladder ladder = ladders.getObject().ladder(stored.clock().kind());
        return stored.next(ladder, calendar);
    }
}
