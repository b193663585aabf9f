package org.bihuan.cases.process;

import java.util.Date;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.deadlines.Due;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.deadlines.store.Rungs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The instants that the diagrams wait for, read from the running clock. Public, since expressions call it. */
@Component
public class LadderTimer {

    private final Rungs rungs;
    private final Clocks clocks;
    private final CaseViews cases;

    LadderTimer(Rungs rungs, Clocks clocks, CaseViews cases) {
        this.rungs = rungs;
        this.clocks = clocks;
        this.cases = cases;
    }

    /** When the next rung is reached; the year 9999 when there is nothing to wait for. */
    public Date next(DelegateExecution execution) {
        return next(subject(execution));
    }

    Date next(UUID subject) {
        return Date.from(rungs.nextInstant(subject));
    }

    /** When the running clock ends; null when none runs. */
    public @Nullable Date due(DelegateExecution execution) {
        return due(subject(execution));
    }

    @Nullable
    Date due(UUID subject) {
        return clocks.due(subject).map(Due::at).map(Date::from).orElse(null);
    }

    /** When a case on record is looked at again: the beginning of its review date. */
    public Date reviewDate(DelegateExecution execution) {
        return Date.from(WorkCalendar.startOf(cases.of(subject(execution)).reviewOn()));
    }

    private static UUID subject(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
