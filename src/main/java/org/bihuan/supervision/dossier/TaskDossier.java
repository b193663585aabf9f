package org.bihuan.supervision.dossier;

import java.security.Principal;
import java.util.Optional;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Matters;
import org.bihuan.projects.ProjectViews;
import org.bihuan.supervision.urgency.VisibleTasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a task in Tasklist to the file that it is about: a case's, a project's, or none. */
@Controller
class TaskDossier {

    private static final String NONE = "case-none";

    private final VisibleTasks tasks;
    private final Matters matters;
    private final DossierAccess access;
    private final ProjectViews projects;

    TaskDossier(VisibleTasks tasks, Matters matters, DossierAccess access, ProjectViews projects) {
        this.tasks = tasks;
        this.matters = matters;
        this.access = access;
        this.projects = projects;
    }

    @GetMapping("/tasks/{task}/dossier")
    String dossier(@PathVariable("task") String task, Principal official, RedirectAttributes next) {
        return matter(task, official)
                .flatMap(matter -> matter.ofCase()
                        ? access.number(matter.dossier(), official.getName())
                                .map(number -> to(number, "redirect:/cases/{at}", next))
                        : projects.find(matter.dossier())
                                .map(project -> to(project.code(), "redirect:/projects/{at}", next)))
                .orElse(NONE);
    }

    private static String to(String at, String page, RedirectAttributes next) {
        next.addAttribute("at", at);
        return page;
    }

    private Optional<Matter> matter(String task, Principal official) {
        var found = tasks.find(task, official.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return matters.keyed(tasks.businessKey(found).orElse(null));
    }
}
