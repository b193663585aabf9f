package org.bihuan.cases.assisting;

import java.time.LocalDate;
import java.util.UUID;
import org.bihuan.cases.CaseClock;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Mark;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
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
    private final CaseClock clock;
    private final Clocks clocks;
    private final Calendars calendars;
    private final TimeLimits limits;

    PartLimits(CaseFile file, CaseViews cases, CaseClock clock, Clocks clocks, Calendars calendars, TimeLimits limits) {
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
     * @param until the last day, a working day after today; null takes the limit of the table, which may count hours
     * @throws Refusal when the day doesn't do; a part may end after its case only when the case is late already
     *     (district default)
     */
    TimeLimit until(UUID caseId, @Nullable LocalDate until) {
        var calendar = calendars.current();
        var limit = until == null
                ? limits.limit(cases.of(caseId).limitClass(), ClockKind.PART)
                : new TimeLimit(workingDays(until, calendar), LimitUnit.WORKING_DAYS);
        var end = LimitClock.start(caseId, caseId, ClockKind.PART, file.now(), limit)
                .due(calendar)
                .at();
        var ofCase = clocks.due(caseId).filter(due -> end.isAfter(due.at()));
        if (ofCase.isPresent() && !clock.overdue(caseId)) {
            throw new Refusal("协办期限不能晚于诉求的办理时限（" + ChineseDates.due(ofCase.get().at()) + "），请另定协办期限，或先申请延期。");
        }
        return limit;
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
        return (int) today.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
