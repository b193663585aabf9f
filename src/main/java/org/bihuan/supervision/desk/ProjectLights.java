package org.bihuan.supervision.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Period;
import org.bihuan.projects.Light;
import org.bihuan.projects.ledger.LedgerEntry;
import org.bihuan.projects.ledger.ProjectLedger;
import org.bihuan.projects.meeting.BlockedDays;
import org.springframework.stereotype.Component;

/** How the projects stand, and what departments have cost them this year. */
@Component
class ProjectLights {

    private final ProjectLedger ledger;
    private final BlockedDays days;
    private final OfficialNames names;

    ProjectLights(ProjectLedger ledger, BlockedDays days, OfficialNames names) {
        this.ledger = ledger;
        this.days = days;
        this.names = names;
    }

    /** How many projects show a light. */
    record Lamp(Light light, long projects) {}

    /** What a department has cost, in working days. */
    record Blocked(String department, int blockers, int days) {}

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

    /** Those with most days first. */
    List<Blocked> blocked() {
        return days.in(year()).stream()
                .filter(each -> each.days() > 0)
                .map(each -> new Blocked(names.unit(each.department()), each.blockers(), each.days()))
                .toList();
    }
}
