package org.bihuan.replay.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Component;

/** What the scripts of the demo need to know of the district: its units, rules, limits and working days. */
@Component
class District {

    private final Organization organization;
    private final DispatchRules rules;
    private final TimeLimits limits;
    private final Calendars calendars;
    /** Asking the tables costs more than all the rest of a script. */
    private final Map<List<?>, DispatchRules.Proposal> proposals = new HashMap<>();

    private final Map<List<?>, TimeLimit> asked = new HashMap<>();

    District(Organization organization, DispatchRules rules, TimeLimits limits, Calendars calendars) {
        this.organization = organization;
        this.rules = rules;
        this.limits = limits;
        this.calendars = calendars;
    }

    Organization organization() {
        return organization;
    }

    WorkCalendar calendar() {
        return calendars.current();
    }

    /** What the rules propose; where they leave it to a person, the street of the case. */
    DispatchRules.Proposal proposal(DemoCase played) {
        var problem = played.problem();
        var proposed = proposals.computeIfAbsent(
                List.of(problem.category(), problem.street()), key -> proposal(problem.category(), problem.street()));
        return played.petition()
                ? new DispatchRules.Proposal(proposed.unit(), LimitClass.PETITION, false, proposed.basis())
                : proposed;
    }

    /** The units that are asked before the dispatch. */
    List<String> consulted(DemoCase played) {
        return rules.toConsult(played.problem().category(), played.problem().street());
    }

    private DispatchRules.Proposal proposal(String category, String street) {
        return rules.propose(category, street)
                .orElseGet(() -> new DispatchRules.Proposal(street, LimitClass.ORDINARY, false, "由属地街道主办"));
    }

    /** When a clock that starts now will end. */
    Due due(LimitClass limitClass, ClockKind kind, Instant start) {
        var id = new UUID(0, 0);
        return LimitClock.start(id, id, kind, start, limits.limit(limitClass, kind))
                .due(calendar());
    }

    /**
     * When a case was reported: as its entry says, but before now; and early enough that a course that runs late is
     * late, whatever holidays lie between.
     */
    Instant reportedAt(DemoCase played, Instant now) {
        var today = WorkCalendar.dateOf(now);
        var at = today.minusDays(played.daysAgo())
                .atTime(played.at())
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        var latest = now.minus(Duration.ofMinutes(12 + played.nth()));
        at = at.isAfter(latest) ? latest : at;
        while (played.course().expires() && !isOver(played, at, now)) {
            at = at.minus(Duration.ofDays(1));
        }
        return at;
    }

    private boolean isOver(DemoCase played, Instant at, Instant now) {
        var due = due(proposal(played).limitClass(), ClockKind.HANDLING, at.plus(Duration.ofMinutes(30)));
        var since = calendar().workingDayAfter(due.lastDay(), played.course().pastDue());
        return WorkCalendar.startOf(since.plusDays(1)).isBefore(now) && due.at().isBefore(now);
    }
}
