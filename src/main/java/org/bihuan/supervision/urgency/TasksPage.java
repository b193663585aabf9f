package org.bihuan.supervision.urgency;

import java.security.Principal;
import java.util.List;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 待办一览 by urgency: the counts, the lists behind them, and signing in bulk. */
@Controller
class TasksPage {

    private final ToDo toDo;
    private final BulkSigning signing;
    private final Organization organization;
    private final TaskSettings settings;

    TasksPage(ToDo toDo, BulkSigning signing, Organization organization, TaskSettings settings) {
        this.toDo = toDo;
        this.signing = signing;
        this.organization = organization;
        this.settings = settings;
    }

    /** @param select {@code all} shows the list with every case chosen */
    @GetMapping("/tasks")
    String show(
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String select,
            Principal official,
            Model model) {
        var group = TaskGroup.of(urgency);
        var all = toDo.of(official.getName());
        var tasks = all.stream().filter(group::includes).toList();
        var part = Part.of(tasks, page, settings.shown());
        model.addAttribute("counts", ToDo.counts(all));
        model.addAttribute("group", group);
        model.addAttribute("part", part);
        model.addAttribute("signing", part.rows().stream().anyMatch(TaskLine::toSign));
        model.addAttribute("chosen", select.equals("all"));
        model.addAttribute("handlers", colleagues(official.getName()));
        return "tasks";
    }

    /** The counts alone, as Tasklist shows them. */
    @GetMapping("/tasks/counts")
    String counts(Principal official, Model model) {
        model.addAttribute("counts", ToDo.counts(toDo.of(official.getName())));
        model.addAttribute("group", null);
        return "task-counts";
    }

    @PostMapping("/tasks/sign")
    String sign(
            @RequestParam(name = "case", defaultValue = "") List<String> numbers,
            @RequestParam(defaultValue = "") String handler,
            @RequestParam(defaultValue = "") String urgency,
            Principal official,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute("outcomes", signing.sign(numbers, handler, official.getName()));
        } catch (Refusal refused) {
            next.addFlashAttribute("refused", refused.getMessage());
        }
        next.addAttribute("urgency", TaskGroup.of(urgency).code());
        return "redirect:/tasks";
    }

    private List<Official> colleagues(String official) {
        return organization
                .official(official)
                .map(self -> organization.members(self.unit()))
                .orElse(List.of());
    }
}
