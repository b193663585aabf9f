package org.bihuan.projects.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.bihuan.projects.ProjectRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the lights are read, week for week. Public, since an expression calls it. */
@Component
public class WeeklyTimer {

    private final ProjectRhythm rhythm;
    private final Clock clock;

    WeeklyTimer(ProjectRhythm rhythm, Clock clock) {
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** The next reading and every week after it, as the engine reads it (ISO 8601): {@code R/2026-03-09T09:00:00+08:00/P7D}. */
    public String nextReading(DelegateExecution execution) {
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(rhythm.nextReading(clock.instant())) + "/P7D";
    }
}
