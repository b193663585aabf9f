package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectView;

/**
 * How everything stands in the morning of a day.
 *
 * @param today in Asia/Shanghai
 * @param projects all of them
 * @param tasks those in hand
 * @param blockers those that aren't closed
 * @param resolutions those that aren't settled
 */
record Standing(
        LocalDate today,
        WorkCalendar calendar,
        Map<UUID, ProjectView> projects,
        Map<UUID, TaskFact> tasks,
        Map<UUID, BlockerFact> blockers,
        Map<UUID, ResolutionFact> resolutions) {

    /** The project that a task, a resolution or the project's own id is about; empty for meetings. */
    Optional<ProjectView> projectOf(UUID subject) {
        if (tasks.containsKey(subject)) {
            return Optional.of(projects.get(tasks.get(subject).project()));
        }
        return resolutions.containsKey(subject)
                ? Optional.of(projects.get(resolutions.get(subject).project()))
                : Optional.ofNullable(projects.get(subject));
    }

    /** Working days from a day until today; 0 on the day itself. */
    int daysSince(LocalDate day) {
        return calendar.workingDays(day, today);
    }

    /** Working days from the first to the last, both included. */
    int daysFrom(LocalDate first, LocalDate last) {
        return calendar.workingDays(first.minusDays(1), last);
    }
}
