package org.bihuan.cases.assisting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Mark;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long an assisting unit has: until the date that the lead unit gives, and no longer than the case itself. */
@Component
class PartLimits {

    private final CaseFile file;
    private final CaseViews cases;
    private final MatterClock clock;
    private final Clocks clocks;
    private final Calendars calendars;
    private final TimeLimits limits;

    PartLimits(
            CaseFile file, CaseViews cases, MatterClock clock, Clocks clocks, Calendars calendars, TimeLimits limits) {
        this.file = file;
        this.cases = cases;
        this.clock = clock;
        this.clocks = clocks;
        this.calendars = calendars;
        this.limits = limits;
    }

    /**
     * The limit of a part that begins now.
     *
     * @param until the last day, a working day after today; null takes the limit of the table, which may count hours,
     *     or what the case has left when that is less, at least an hour (district default)
     * @throws Refusal when the day doesn't do; a part may end after its case only when the case is late already
     *     (district default)
     */
    TimeLimit until(UUID caseId, @Nullable LocalDate until) {
        var limit = until == null
                ? limits.limit(cases.of(caseId).limitClass(), ClockKind.PART)
                : new TimeLimit(workingDays(until, calendars.current()), LimitUnit.WORKING_DAYS);
        var ofCase = clocks.due(caseId)
                .map(Due::at)
                .filter(due -> clock.end(file.now(), limit).isAfter(due) && !clock.overdue(caseId));
        if (ofCase.isEmpty()) {
            return limit;
        }
        if (until != null) {
            throw new Refusal("协办期限不能晚于诉求的办理时限（" + ChineseDates.due(ofCase.get()) + "），请另定协办期限；不填写的，按诉求剩余的时间办理。");
        }
        return hoursUntil(ofCase.get());
    }

    private TimeLimit hoursUntil(Instant end) {
        var hours = Duration.between(file.now(), end).toHours();
        return new TimeLimit((int) Math.max(1, hours), LimitUnit.HOURS);
    }

    /** How long after it was given a part the unit may object: as long as any unit given a case of that class. */
    TimeLimit objection(UUID caseId) {
        return limits.mark(cases.of(caseId).limitClass(), Mark.OBJECTION);
    }

    private int workingDays(LocalDate until, WorkCalendar calendar) {
        var today = WorkCalendar.dateOf(file.now());
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1)) || !calendar.isWorkingDay(until)) {
            throw new Refusal("协办期限须是今天以后、一年以内的工作日。");
        }
        return calendar.workingDays(today, until);
    }
}
