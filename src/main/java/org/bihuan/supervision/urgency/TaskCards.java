package org.bihuan.supervision.urgency;

import java.security.Principal;
import java.util.List;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The lines on the cards of a list in Tasklist, for the whole list at once. */
@Controller
class TaskCards {

    private final VisibleTasks visible;
    private final TaskLines lines;
    private final Organization organization;

    TaskCards(VisibleTasks visible, TaskLines lines, Organization organization) {
        this.visible = visible;
        this.lines = lines;
        this.organization = organization;
    }

    /** Those of these tasks that the official finds; 403 to who finds none, or works in no unit, as administrators. */
    @GetMapping("/tasks/cards")
    String show(@RequestParam("task") List<String> tasks, Principal official, Model page) {
        var found = visible.among(tasks, official.getName());
        if (found.isEmpty() || !worksInUnit(official)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.addAttribute("tasks", lines.of(found, official.getName()));
        return "task-cards";
    }

    private boolean worksInUnit(Principal official) {
        return organization
                .official(official.getName())
                .filter(who -> who.active() && who.role().worksInUnit())
                .isPresent();
    }
}
