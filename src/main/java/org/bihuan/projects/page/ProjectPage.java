package org.bihuan.projects.page;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
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
    private final Projects projects;
    private final ProjectHead head;
    private final PlanSection plan;
    private final RecordSection record;
    private final BreakdownUpload uploads;
    private final ProjectLedger ledger;

    ProjectPage(
            ProjectViews views,
            Projects projects,
            ProjectHead head,
            PlanSection plan,
            RecordSection record,
            BreakdownUpload uploads,
            ProjectLedger ledger) {
        this.views = views;
        this.projects = projects;
        this.head = head;
        this.plan = plan;
        this.record = record;
        this.uploads = uploads;
        this.ledger = ledger;
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
        if (!projects.mayBreakDown(project.id(), official.getName())) {
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
        page.addAttribute("project", head.of(project));
        page.addAttribute("uploading", projects.mayBreakDown(project.id(), official.getName()));
        plan.show(project, ledger.today(), page);
        record.show(project, ledger.today(), page);
        return "project";
    }
}
