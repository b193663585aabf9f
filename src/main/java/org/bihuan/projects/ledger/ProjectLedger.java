package org.bihuan.projects.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.Blocker;
import org.bihuan.projects.meeting.Blockers;
import org.bihuan.projects.tasks.LightReadings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目台账: all projects with where they stand. Only reads. */
@Service
@Transactional(readOnly = true)
public class ProjectLedger {

    private final ProjectViews projects;
    private final Plans plans;
    private final LightReadings lights;
    private final Blockers blockers;
    private final BlockedDays days;
    private final Clock clock;

    ProjectLedger(
            ProjectViews projects,
            Plans plans,
            LightReadings lights,
            Blockers blockers,
            BlockedDays days,
            Clock clock) {
        this.projects = projects;
        this.plans = plans;
        this.lights = lights;
        this.blockers = blockers;
        this.days = days;
        this.clock = clock;
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }

    /** All projects, by code. */
    public List<LedgerEntry> entries() {
        var light = lights.latest();
        var finish = plans.finishes();
        var standing = blockers.all().stream().collect(Collectors.groupingBy(Blocker::project));
        return projects.all().stream()
                .map(project -> {
                    var obstacles = standing.getOrDefault(project.id(), List.of());
                    return new LedgerEntry(
                            project,
                            light.get(project.id()),
                            finish.get(project.id()),
                            (int) obstacles.stream().filter(Blocker::open).count(),
                            obstacles.stream().mapToInt(days::of).sum());
                })
                .toList();
    }
}
