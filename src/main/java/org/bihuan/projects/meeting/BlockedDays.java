package org.bihuan.projects.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.ProjectFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many working days obstacles have cost until today, as {@link BlockedSpan} counts them, per department. */
@Service
@Transactional(readOnly = true)
public class BlockedDays {

    private final BlockerRows blockers;
    private final Calendars calendars;
    private final ProjectFile file;

    BlockedDays(BlockerRows blockers, Calendars calendars, ProjectFile file) {
        this.blockers = blockers;
        this.calendars = calendars;
        this.file = file;
    }

    /** The days of one obstacle. */
    public int of(Blocker blocker) {
        return blocker.span().days(calendars.current(), file.today());
    }

    /** What the departments have cost a project, those with most days first; empty when there was no obstacle. */
    public List<DaysBlocked> ofProject(UUID project) {
        return perDepartment(blockers.ofProject(project), this::of);
    }

    /** What the departments have cost all projects in a period, those with most days first. */
    public List<DaysBlocked> in(Period period) {
        return perDepartment(
                blockers.between(period.from(), period.until()),
                blocker -> blocker.span().days(calendars.current(), file.today(), period));
    }

    /** The working days on which a task stood still because of closed obstacles; a day with several counts once. */
    int lost(UUID task) {
        return (int) blockers.ofTask(task).stream()
                .filter(blocker -> !blocker.open())
                .flatMap(blocker -> blocker.span().workingDays(calendars.current(), file.today()))
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
