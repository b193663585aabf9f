package org.bihuan.assessment.process;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.bihuan.assessment.Appeals;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.AssessmentSettings;
import org.bihuan.assessment.Assessments;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an assessment waits for. Public, since expressions call it. */
@Component
public class AssessmentDates {

    private final Assessments assessments;
    private final Appeals appeals;
    private final AssessmentSettings settings;
    private final Calendars calendars;
    private final Clock clock;

    AssessmentDates(
            Assessments assessments, Appeals appeals, AssessmentSettings settings, Calendars calendars, Clock clock) {
        this.assessments = assessments;
        this.appeals = appeals;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When the publicity window ends; null before it began. */
    public @Nullable Date publicityEnd(DelegateExecution execution) {
        return assessments
                .find(id(execution))
                .map(Assessment::publicityUntil)
                .map(Date::from)
                .orElse(null);
    }

    /** Whether every appeal is decided. */
    public boolean appealsDecided(DelegateExecution execution) {
        return appeals.allDecided(id(execution));
    }

    /** By when an appeal or a result that came in now is to be decided. */
    public Date due(DelegateExecution execution) {
        var last = calendars.current().workingDayAfter(WorkCalendar.dateOf(clock.instant()), settings.decisionDays());
        return Date.from(WorkCalendar.startOf(last.plusDays(1)));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
