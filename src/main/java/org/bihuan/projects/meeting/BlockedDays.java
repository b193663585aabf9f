package org.bihuan.projects.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.ProjectFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days obstacles have cost, from the first day inclusive to the closing day exclusive; while one stands,
 * to today exclusive. Counted per department (district default).
 */
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
        return (int) days(blocker).count();
    }

    /** What the departments have cost a project, those with most days first; empty when there was no obstacle. */
    public List<DaysBlocked> ofProject(UUID project) {
        return perDepartment(blockers.ofProject(project), LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * What the departments have cost all projects in a period, those with most days first.
     *
     * @param from first day of the period
     * @param to last day of the period
     */
    public List<DaysBlocked> between(LocalDate from, LocalDate to) {
        return perDepartment(blockers.between(from, to), from, to);
    }

    /** The working days on which a task stood still because of closed obstacles; a day with several counts once. */
    int lost(UUID task) {
        return (int) blockers.ofTask(task).stream()
                .filter(blocker -> !blocker.open())
                .flatMap(this::days)
                .distinct()
                .count();
    }

    private List<DaysBlocked> perDepartment(Collection<Blocker> of, LocalDate from, LocalDate to) {
        return of.stream().collect(Collectors.groupingBy(Blocker::department)).entrySet().stream()
                .map(each -> new DaysBlocked(each.getKey(), each.getValue().size(), days(each.getValue(), from, to)))
                .sorted(Comparator.comparing(DaysBlocked::days).reversed().thenComparing(DaysBlocked::department))
                .toList();
    }

    private int days(List<Blocker> blockers, LocalDate from, LocalDate to) {
        return (int) blockers.stream()
                .flatMap(this::days)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count();
    }

    private Stream<LocalDate> days(Blocker blocker) {
        WorkCalendar calendar = calendars.current();
        var end = blocker.closedOn() == null ? file.today() : blocker.closedOn();
        return end.isAfter(blocker.since())
                ? blocker.since().datesUntil(end).filter(calendar::isWorkingDay)
                : Stream.empty();
    }
}
