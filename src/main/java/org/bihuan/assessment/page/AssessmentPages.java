package org.bihuan.assessment.page;

import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.cases.OfficialNames;
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
    private final LeagueTables tables;
    private final CaseLists lists;
    private final OfficialNames names;

    AssessmentPages(Assessments assessments, Access access, LeagueTables tables, CaseLists lists, OfficialNames names) {
        this.assessments = assessments;
        this.access = access;
        this.tables = tables;
        this.lists = lists;
        this.names = names;
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

    @GetMapping("/assessments/{period}/{version:\\d+}")
    String tables(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            Principal official,
            Model page) {
        var reach = access.of(official.getName());
        var of = find(period, version, reach);
        page.addAttribute("assessment", of);
        page.addAttribute("record", reach.everything() ? assessments.history(of.id()) : List.of());
        page.addAttribute("names", names);
        tables.show(page, of.number(), of.path(), of.period(), reach, grouping -> assessments.standings(of, grouping));
        return "assessment";
    }

    @GetMapping("/assessments/{period}/{version:\\d+}/cases")
    String list(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            @RequestParam("measure") String measure,
            @RequestParam("grouping") String grouping,
            @RequestParam("group") String group,
            @RequestParam(defaultValue = "1") int page,
            Principal official,
            Model model) {
        var reach = access.of(official.getName());
        var of = find(period, version, reach);
        var wanted = new ListBehind(measure, grouping, group);
        lists.show(
                model,
                of.number(),
                of.path(),
                wanted,
                reach,
                () -> assessments.page(of, wanted.measure(), wanted.grouping(), group, official.getName(), page));
        return "assessment-cases";
    }

    private Assessment find(String period, int version, Access.Reach reach) {
        return assessments
                .find(period, version)
                .filter(found -> reach.everything() || found.shown())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
