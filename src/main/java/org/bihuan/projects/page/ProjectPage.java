package org.bihuan.projects.page;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.Plan;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ledger.BreakdownUpload;
import org.bihuan.projects.ledger.FileRefused;
import org.bihuan.projects.ledger.ProjectLedger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one project: facts, plan against fact, permits, obstacles, meetings and the record. */
@Controller
class ProjectPage {

    private final ProjectViews views;
    private final Plans plans;
    private final ProjectFacts facts;
    private final ProjectHead head;
    private final PlanSheet sheet;
    private final PermitChain chain;
    private final RecordRows records;
    private final BreakdownUpload uploads;
    private final ProjectLedger ledger;
    private final Calendars calendars;

    ProjectPage(
            ProjectViews views,
            Plans plans,
            ProjectFacts facts,
            ProjectHead head,
            PlanSheet sheet,
            PermitChain chain,
            RecordRows records,
            BreakdownUpload uploads,
            ProjectLedger ledger,
            Calendars calendars) {
        this.views = views;
        this.plans = plans;
        this.facts = facts;
        this.head = head;
        this.sheet = sheet;
        this.chain = chain;
        this.records = records;
        this.uploads = uploads;
        this.ledger = ledger;
        this.calendars = calendars;
    }

    @GetMapping("/projects/{code}")
    String show(@PathVariable("code") String code, Principal official, Model page) {
        return show(find(code), official, page);
    }

    @GetMapping("/projects/{code}/breakdown.xlsx")
    ResponseEntity<byte[]> breakdown(@PathVariable("code") String code) {
        var project = find(code);
        return Download.excel(uploads.sheet(project), "任务分解表" + project.code());
    }

    /** Only for the staff member and the heads of the section, while the project is broken down. */
    @PostMapping("/projects/{code}/breakdown")
    ModelAndView take(
            @PathVariable("code") String code,
            @RequestParam MultipartFile file,
            Principal official,
            Model page,
            RedirectAttributes next)
            throws IOException {
        var project = find(code);
        if (!uploads.mayUpload(project, official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            var draft = uploads.take(project, file.getBytes(), official.getName());
            next.addFlashAttribute("taken", draft.rows().size());
            next.addAttribute("code", project.code());
            return new ModelAndView("redirect:/projects/{code}");
        } catch (FileRefused refused) {
            return refused(project, refused.problems(), official, page);
        } catch (Refusal refused) {
            return refused(project, List.of(refused.getMessage()), official, page);
        }
    }

    private ModelAndView refused(ProjectView project, List<String> problems, Principal official, Model page) {
        page.addAttribute("problems", problems);
        return new ModelAndView(show(project, official, page), page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ProjectView find(String code) {
        return views.byCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(ProjectView project, Principal official, Model page) {
        var today = ledger.today();
        page.addAttribute("project", head.of(project));
        page.addAttribute("light", facts.light(project.id()).orElse(null));
        page.addAttribute("uploading", uploads.mayUpload(project, official.getName()));
        page.addAttribute("meetings", facts.meetings(project.id()));
        page.addAttribute("resolutions", records.resolutions(facts.resolutions(project.id()), today));
        page.addAttribute("blockers", records.blockers(facts.blockers(project.id()), today));
        page.addAttribute("orders", records.orders(facts.orders(project.id())));
        page.addAttribute("history", records.history(views.history(project.id())));
        page.addAttribute("versions", records.versions(plans.versions(project.id())));
        plans.inForce(project.id())
                .or(() -> plans.draft(project.id()))
                .ifPresent(plan -> showPlan(project, plan, today, page));
        return "project";
    }

    private void showPlan(ProjectView project, Plan plan, LocalDate today, Model page) {
        var tasks = facts.tasks(project.id());
        var blockers = facts.blockers(project.id());
        var forecast = Forecast.of(plan, tasks, today, calendars.current());
        page.addAttribute("plan", plan);
        page.addAttribute("state", plan.state().label());
        page.addAttribute("tasks", sheet.rows(plan.rows(), tasks, today));
        page.addAttribute("permits", chain.of(plan.rows(), tasks, blockers));
        forecast.values().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(finish -> page.addAttribute("expected", finish));
        page.addAttribute(
                "sheets",
                Gantt.of(
                        new GanttTasks(tasks, blockers, forecast, today).of(plan),
                        plan.requiredFinish(),
                        today,
                        project.stage().open()));
    }
}
