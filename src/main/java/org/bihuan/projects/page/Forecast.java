package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;

/**
 * When each task will be done if work goes on from today as planned: an accepted one on its day; a running one after the
 * rest of its working days; one that isn't begun as soon as those before it are done, yet not before its planned start.
 */
final class Forecast {

    private final Map<String, TaskFact> facts;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final Map<String, LocalDate> finish = new HashMap<>();

    private Forecast(Map<String, TaskFact> facts, LocalDate today, WorkCalendar calendar) {
        this.facts = facts;
        this.today = today;
        this.calendar = calendar;
    }

    /** The last days of the tasks, by their codes. */
    static Map<String, LocalDate> of(Plan plan, Map<String, TaskFact> facts, LocalDate today, WorkCalendar calendar) {
        var forecast = new Forecast(facts, today, calendar);
        // No task is planned to begin before those that it waits for.
        plan.rows().stream()
                .sorted(Comparator.comparing(PlanRow::earliestStart))
                .forEach(forecast::add);
        return forecast.finish;
    }

    private void add(PlanRow row) {
        var fact = facts.getOrDefault(row.code(), TaskFact.none(row.code()));
        var accepted = fact.accepted();
        finish.put(row.code(), accepted != null ? accepted : last(row, fact));
    }

    private LocalDate last(PlanRow row, TaskFact fact) {
        int days = Math.max(1, calendar.workingDays(row.earliestStart().minusDays(1), row.earliestFinish()));
        if (fact.startedAt() == null) {
            return after(start(row), days);
        }
        int left = Math.max(1, (days * (100 - fact.progress()) + 99) / 100);
        return after(today, left);
    }

    private LocalDate start(PlanRow row) {
        var planned = row.earliestStart().isAfter(today) ? row.earliestStart() : today;
        return row.task().predecessors().stream()
                .map(finish::get)
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1))
                .filter(planned::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(planned);
    }

    private LocalDate after(LocalDate first, int days) {
        return calendar.workingDayAfter(calendar.workingDayFrom(first), days - 1);
    }
}
