package org.bihuan.reports.ledger;

import static org.bihuan.reports.ledger.Column.brief;
import static org.bihuan.reports.ledger.Column.number;
import static org.bihuan.reports.ledger.Column.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.ledger.LedgerEntry;
import org.bihuan.projects.ledger.ProjectLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 项目台账: the projects as their own page shows them, by the day on which they were registered. Sums in 万元. */
@Component
@Order(2)
class ProjectsLedger implements Ledger {

    private final ProjectLedger projects;
    private final ProjectTypes types;
    private final LedgerWords words;

    ProjectsLedger(ProjectLedger projects, ProjectTypes types, LedgerWords words) {
        this.projects = projects;
        this.types = types;
        this.words = words;
    }

    @Override
    public String code() {
        return "projects";
    }

    @Override
    public boolean monthly() {
        return false;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                brief("project"),
                text("projectName"),
                brief("type"),
                text("owner"),
                brief("leader"),
                text("section"),
                brief("staff"),
                brief("projectStage"),
                brief("light"),
                number("investment"),
                number("estimate"),
                brief("requiredFinish"),
                brief("plannedFinish"),
                brief("late"),
                number("blockers"),
                number("blockedDays"));
    }

    @Override
    public Map<String, List<Choice>> filters() {
        var filters = new LinkedHashMap<String, List<Choice>>();
        filters.put("unit", words.units());
        filters.put("stage", Choice.of(ProjectStage.values(), ProjectStage::label));
        filters.put("light", Choice.of(Light.values(), Light::label));
        return filters;
    }

    @Override
    public Summary summary(Question question) {
        var chosen = chosen(question);
        return new Summary(
                chosen.size(),
                List.of(
                        new Figure(
                                "investment",
                                sum(chosen.stream().map(each -> each.project().investment()))),
                        new Figure("counted", sum(chosen.stream().map(LedgerEntry::sum))),
                        new Figure(
                                "late",
                                chosen.stream().filter(LedgerEntry::late).count()),
                        new Figure(
                                "blockers",
                                chosen.stream()
                                        .mapToInt(LedgerEntry::openBlockers)
                                        .sum()),
                        new Figure(
                                "blockedDays",
                                chosen.stream()
                                        .mapToInt(LedgerEntry::blockedDays)
                                        .sum())));
    }

    private static BigDecimal sum(Stream<BigDecimal> sums) {
        return sums.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Stream<LedgerRow> rows(Question question, long from, long most) {
        return chosen(question).stream().skip(from).limit(most).map(this::row);
    }

    private List<LedgerEntry> chosen(Question question) {
        return projects.entries().stream()
                .filter(entry -> within(entry.project().registeredAt(), question.filter()))
                .filter(entry -> question.reader().covers(entry.project().ownerUnit()))
                .filter(entry ->
                        asked(question.filter(), "unit", entry.project().ownerUnit()))
                .filter(entry -> asked(
                        question.filter(), "stage", entry.project().stage().name()))
                .filter(entry -> asked(question.filter(), "light", light(entry)))
                .toList();
    }

    private static boolean within(Instant at, LedgerFilter filter) {
        return !at.isBefore(filter.begin()) && at.isBefore(filter.end());
    }

    private static boolean asked(LedgerFilter filter, String name, String value) {
        var wanted = filter.value(name);
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static String light(LedgerEntry entry) {
        var light = entry.light();
        return light == null ? "" : light.name();
    }

    private LedgerRow row(LedgerEntry entry) {
        var project = entry.project();
        var light = entry.light();
        return new LedgerRow(
                "/projects/" + project.code(),
                null,
                SqlLedger.cells(
                        project.code(),
                        project.name(),
                        types.name(project.type()),
                        words.unit(project.ownerUnit()),
                        words.person(project.leader()),
                        project.section(),
                        words.person(project.staff()),
                        project.stage().label(),
                        light == null ? "" : light.label(),
                        project.investment(),
                        project.estimate(),
                        project.requiredFinish(),
                        entry.plannedFinish(),
                        entry.late() ? "晚于要求" : "",
                        entry.openBlockers(),
                        entry.blockedDays()));
    }
}
