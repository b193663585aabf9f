package org.bihuan.supervision.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Period;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ledger.LedgerEntry;
import org.bihuan.projects.ledger.ProjectLedger;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.Blocker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the projects stand, and what departments have cost them this year. */
@Component
class ProjectLights {

    private final ProjectLedger ledger;
    private final BlockedDays days;
    private final ProjectViews projects;
    private final OfficialNames names;

    ProjectLights(ProjectLedger ledger, BlockedDays days, ProjectViews projects, OfficialNames names) {
        this.ledger = ledger;
        this.days = days;
        this.projects = projects;
        this.names = names;
    }

    /** How many projects show a light. */
    record Lamp(Light light, long projects) {}

    /** What a department has cost, in working days. */
    record Blocked(String code, String department, int blockers, int days) {}

    /**
     * An obstacle of a department.
     *
     * @param code of the project
     * @param closedOn null while it stands
     * @param days working days of this year
     */
    record Obstacle(
            String number,
            String code,
            String project,
            String matter,
            LocalDate since,
            @Nullable LocalDate closedOn,
            int days) {}

    /** Every light, from the worst to the best. */
    List<Lamp> lamps() {
        Map<Light, Long> projects = ledger.entries().stream()
                .map(LedgerEntry::light)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(light -> light, Collectors.counting()));
        return Stream.of(Light.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(light -> new Lamp(light, projects.getOrDefault(light, 0L)))
                .toList();
    }

    /** The days of the blocked days. */
    Period year() {
        return Period.yearTo(ledger.today());
    }

    /** The obstacles behind the days of a department, the longest standing first; empty when the code is of none. */
    List<Obstacle> obstacles(String department) {
        return days.each(year()).stream()
                .filter(cost -> cost.blocker().department().equals(department))
                .map(cost -> obstacle(cost.blocker(), cost.days()))
                .toList();
    }

    private Obstacle obstacle(Blocker blocker, int cost) {
        var project = projects.of(blocker.project());
        return new Obstacle(
                blocker.number(),
                project.code(),
                project.name(),
                blocker.matter(),
                blocker.since(),
                blocker.closedOn(),
                cost);
    }

    /** Those with most days first. */
    List<Blocked> blocked() {
        return days.in(year()).stream()
                .filter(each -> each.days() > 0)
                .map(each ->
                        new Blocked(each.department(), names.unit(each.department()), each.blockers(), each.days()))
                .toList();
    }
}
