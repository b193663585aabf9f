package org.bihuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.Change;
import org.bihuan.deadlines.store.ClockMoved;
import org.bihuan.deadlines.store.Clocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The running clock of a case or another matter, changed now; whoever waits for its rungs learns of every change. */
@Component
public class MatterClock {

    private final Clocks clocks;
    private final Calendars calendars;
    private final java.time.Clock clock;
    private final ApplicationEventPublisher events;

    MatterClock(Clocks clocks, Calendars calendars, java.time.Clock clock, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
        this.events = events;
    }

    /** Starts a clock; the subject must have none that runs. */
    public void start(UUID subject, ClockKind kind, TimeLimit limit, String actor, String why) {
        clocks.start(subject, kind, limit, now(actor, why));
        events.publishEvent(new ClockMoved(subject));
    }

    /**
     * Starts the clock of a promise whose day has come or is past: overdue at once when it is past. Rungs that an earlier
     * clock of the same promise has climbed are not climbed again. The subject must have no clock that runs.
     */
    public void startDue(UUID subject, ClockKind kind, LocalDate day, String actor, String why) {
        clocks.startDue(subject, kind, day, now(actor, why));
        events.publishEvent(new ClockMoved(subject));
    }

    /** Stops the running clock and starts the next one in its place. */
    public void follow(UUID subject, ClockKind kind, TimeLimit limit, String actor, String why) {
        clocks.stop(subject, now(actor, why));
        start(subject, kind, limit, actor, why);
    }

    /** Stops the clock, if one runs. */
    public void stop(UUID subject, String actor, String why) {
        if (clocks.running(subject).isPresent()) {
            clocks.stop(subject, now(actor, why));
            events.publishEvent(new ClockMoved(subject));
        }
    }

    /** Gives the running clock more time, in the unit of its limit. */
    public void extend(UUID subject, int amount, String actor, String why) {
        clocks.extend(subject, amount, now(actor, why));
    }

    /** Lets the running clock stand still until an instant. */
    public void pause(UUID subject, Instant until, String actor, String why) {
        clocks.pause(subject, until, now(actor, why));
    }

    /** Lets a clock that stands still run again from an earlier instant than was expected; others stay as they are. */
    public void resume(UUID subject, Instant from, String actor, String why) {
        clocks.resume(subject, from, now(actor, why));
    }

    /** What all clocks of a subject gained so far, the ended ones too, each in the unit of its limit; 0 for nothing. */
    int extendedBy(UUID subject) {
        return clocks.of(subject).stream().mapToInt(LimitClock::extendedBy).sum();
    }

    /** When a limit ends that begins at an instant; for steps that have no clock of their own. */
    public Instant end(Instant from, TimeLimit limit) {
        var counted = LimitClock.start(UUID.randomUUID(), UUID.randomUUID(), ClockKind.HANDLING, from, limit);
        return counted.due(calendars.current()).at();
    }

    /** Whether a clock runs and its time is over. */
    public boolean overdue(UUID subject) {
        WorkCalendar calendar = calendars.current();
        return clocks.running(subject)
                .filter(running -> running.overdueAt(clock.instant(), calendar))
                .isPresent();
    }

    private Change now(String actor, String why) {
        return new Change(actor, clock.instant(), why);
    }
}
