package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.ProjectFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days obstacles have cost until today, as {@link BlockedSpan} counts them, per department. Days on which
 * the project was suspended are nobody's (district default).
 */
@Service
@Transactional(readOnly = true)
public class BlockedDays {

    private final BlockerRows blockers;
    private final Suspensions suspensions;
    private final Calendars calendars;
    private final ProjectFile file;

    BlockedDays(BlockerRows blockers, Suspensions suspensions, Calendars calendars, ProjectFile file) {
        this.blockers = blockers;
        this.suspensions = suspensions;
        this.calendars = calendars;
        this.file = file;
    }

    /** The days of one obstacle. */
    public int of(Blocker blocker) {
        return of(blocker.project(), blocker.span());
    }

    /** The days of an obstacle of a project. */
    public int of(UUID project, BlockedSpan span) {
        return span.days(counting(project), file.today());
    }

    private Predicate<LocalDate> counting(UUID project) {
        Predicate<LocalDate> suspended = suspensions.of(project);
        return suspended.negate().and(calendars.current()::isWorkingDay);
    }

    /** What the departments have cost a project, those with most days first; empty when there was no obstacle. */
    public List<DaysBlocked> ofProject(UUID project) {
        return perDepartment(blockers.ofProject(project), this::of);
    }

    /** What the departments have cost all projects in a period, those with most days first. */
    public List<DaysBlocked> in(Period period) {
        return perDepartment(
                blockers.between(period.from(), period.until()),
                blocker -> blocker.span().days(counting(blocker.project()), file.today(), period));
    }

    /**
     * What one obstacle has cost.
     *
     * @param days working days, each obstacle counted for itself; may be 0
     */
    public record Cost(Blocker blocker, int days) {}

    /** The obstacles that stood in a period, each with what it cost in it, the longest standing first. */
    public List<Cost> each(Period period) {
        return blockers.between(period.from(), period.until()).stream()
                .map(blocker ->
                        new Cost(blocker, blocker.span().days(counting(blocker.project()), file.today(), period)))
                .toList();
    }

    /** The working days on which a task stood still because of closed obstacles; a day with several counts once. */
    int lost(UUID task) {
        return (int) blockers.ofTask(task).stream()
                .filter(blocker -> !blocker.open())
                .flatMap(blocker -> blocker.span().each(counting(blocker.project()), file.today()))
                .distinct()
                .count();
    }

    private static List<DaysBlocked> perDepartment(List<Blocker> of, ToIntFunction<Blocker> days) {
        return of.stream().collect(Collectors.groupingBy(Blocker::department)).entrySet().stream()
                .map(each -> new DaysBlocked(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream().mapToInt(days).sum()))
                .sorted(Comparator.comparing(DaysBlocked::days).reversed().thenComparing(DaysBlocked::department))
                .toList();
    }
}
