package org.bihuan.reports.bulletin.process;

import java.time.Clock;
import java.util.Date;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.reports.bulletin.BulletinSettings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** By when the steps of a bulletin are to be taken. Public, since expressions call it. */
@Component
public class BulletinDates {

    private final BulletinSettings settings;
    private final Calendars calendars;
    private final Clock clock;

    BulletinDates(BulletinSettings settings, Calendars calendars, Clock clock) {
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The end of the last working day for a step that begins now. */
    public Date due(DelegateExecution execution) {
        var last = calendars.current().workingDayAfter(WorkCalendar.dateOf(clock.instant()), settings.decisionDays());
        return Date.from(WorkCalendar.startOf(last.plusDays(1)));
    }
}
