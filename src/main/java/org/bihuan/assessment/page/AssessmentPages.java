package org.bihuan.assessment.page;

import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.AssessmentSettings;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.CaseLine;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 考核: the periods with their versions, the league tables of each, and the list behind every number. */
@Controller
class AssessmentPages {

    private final Assessments assessments;
    private final Access access;
    private final LeagueRows rows;
    private final OfficialNames names;
    private final AssessmentSettings settings;

    AssessmentPages(
            Assessments assessments, Access access, LeagueRows rows, OfficialNames names, AssessmentSettings settings) {
        this.assessments = assessments;
        this.access = access;
        this.rows = rows;
        this.names = names;
        this.settings = settings;
    }

    /** Days are those of the district, wherever the server stands. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return WorkCalendar.ZONE;
    }

    @GetMapping("/assessments")
    String periods(Principal official, Model page) {
        var reach = access.of(official.getName());
        page.addAttribute(
                "assessments",
                assessments.all().stream()
                        .filter(each -> reach.everything() || each.shown())
                        .toList());
        return "assessments";
    }

    @GetMapping("/assessments/{period}/{version}")
    String tables(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            Principal official,
            Model page) {
        var reach = access.of(official.getName());
        var of = find(period, version, reach);
        page.addAttribute("assessment", of);
        page.addAttribute("weights", of.weights());
        page.addAttribute("measures", Measure.values());
        var tables = Stream.of(Grouping.values())
                .map(grouping -> table(of, grouping, reach))
                .toList();
        page.addAttribute("tables", tables);
        lists(page, tables.get(Grouping.UNIT.ordinal()).rows());
        page.addAttribute("record", reach.everything() ? assessments.history(of.id()) : List.of());
        page.addAttribute("names", names);
        return "assessment";
    }

    private LeagueTable table(Assessment of, Grouping grouping, Access.Reach reach) {
        var league = rows.rows(assessments.standings(of, grouping), of.path(), reach);
        return new LeagueTable(grouping.name().toLowerCase(Locale.ROOT), league);
    }

    /** Nobody stands on both lists. */
    private void lists(Model page, List<LeagueRow> units) {
        var ranked = units.stream().filter(unit -> !unit.place().isEmpty()).toList();
        int listed = Math.min(settings.listed(), ranked.size() / 2);
        page.addAttribute("red", ranked.subList(0, listed));
        page.addAttribute("black", ranked.subList(ranked.size() - listed, ranked.size()));
    }

    @GetMapping("/assessments/{period}/{version}/cases")
    String list(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            @RequestParam("measure") String measure,
            @RequestParam("grouping") String grouping,
            @RequestParam("group") String group,
            Principal official,
            Model page) {
        var reach = access.of(official.getName());
        var of = find(period, version, reach);
        var by = grouping(grouping);
        var wanted = measure(measure);
        if (!reach.list(by, group)) {
            throw Access.forbidden();
        }
        page.addAttribute("assessment", of);
        page.addAttribute("measure", wanted);
        page.addAttribute("group", rows.name(by, group));
        page.addAttribute(
                "lines",
                assessments.cases(of, wanted, by, group, official.getName()).stream()
                        .map(this::row)
                        .toList());
        return "assessment-cases";
    }

    private Assessment find(String period, int version, Access.Reach reach) {
        return assessments
                .find(period, version)
                .filter(found -> reach.everything() || found.shown())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Measure measure(String code) {
        try {
            return Labelled.of(Measure.class, code, "指标");
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Grouping grouping(String name) {
        for (var grouping : Grouping.values()) {
            if (grouping.name().toLowerCase(Locale.ROOT).equals(name)) {
                return grouping;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ListRow row(CaseLine line) {
        return new ListRow(
                line.measure().code(),
                line.number(),
                line.project() == null ? "/cases/" + caseNumber(line) : "/projects/" + line.project(),
                names.unit(line.unit()),
                line.street() == null ? "" : rows.name(Grouping.STREET, line.street()),
                line.category() == null ? "" : rows.name(Grouping.CATEGORY, line.category()),
                WorkCalendar.dateOf(line.at()).toString(),
                line.counted().name(),
                line.amount() == null ? "" : line.amount().toPlainString(),
                line.appeal() == null ? "" : line.appeal());
    }

    private static String caseNumber(CaseLine line) {
        return line.caseNumber() == null ? line.number() : line.caseNumber();
    }
}
