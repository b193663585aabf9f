package org.bihuan.deadlines.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.Ladder;
import org.bihuan.deadlines.LadderTable;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ladder of each running clock: which rung comes next, and whose it is to fire it, once. */
@Service
@Transactional
public class Rungs {

    /** When there is nothing to wait for: 9999-12-31 00:00 in Asia/Shanghai. */
    public static final Instant NEVER = Instant.parse("9999-12-30T16:00:00Z");

    private final ClockRows rows;
    private final Calendars calendars;
    private final ObjectProvider<LadderTable> ladders;

    /** The table is asked for late: it lives in the engine, which starts after the calendar is there. */
    Rungs(ClockRows rows, Calendars calendars, ObjectProvider<LadderTable> ladders) {
        this.rows = rows;
        this.calendars = calendars;
        this.ladders = ladders;
    }

    /** The lowest rung that is not claimed; empty when no clock runs or its ladder is climbed. */
    @Transactional(readOnly = true)
    public Optional<NextRung> next(UUID subject) {
        return rows.running(subject).flatMap(clock -> clock.next(ladder(clock), calendars.in(clock.calendar())));
    }

    /** When a timer has to fire for this subject; {@link #NEVER} when there is nothing to wait for. */
    @Transactional(readOnly = true)
    public Instant nextInstant(UUID subject) {
        return next(subject).map(NextRung::at).orElse(NEVER);
    }

    /**
     * Claims what the running clock has climbed by now. What was claimed belongs to this transaction alone; a lost
     * claim is simply not in the list.
     *
     * @return the newly claimed rungs in the order of their instants; empty when there is none
     */
    public List<ClaimedRung> claimDue(UUID subject, Instant now) {
        return rows.running(subject).map(clock -> claim(clock, now)).orElse(List.of());
    }

    private List<ClaimedRung> claim(StoredClock stored, Instant now) {
        WorkCalendar calendar = calendars.in(stored.calendar());
        return ladder(stored).without(stored.climbed()).stream()
                .map(rule ->
                        new ClaimedRung(stored.clock(), rule, stored.clock().rungAt(rule, calendar)))
                .filter(rung -> !rung.at().isAfter(now))
                .sorted(Comparator.comparing(ClaimedRung::at))
                .filter(rung -> rows.claim(stored, rung.rule().rung(), rung.at()))
                .toList();
    }

    private Ladder ladder(StoredClock clock) {
        return ladders.getObject().ladder(clock.clock().kind());
    }
}
