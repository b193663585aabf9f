package org.bihuan.supervision.urgency;

import java.security.Principal;
import java.util.List;
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

    TaskCards(VisibleTasks visible, TaskLines lines) {
        this.visible = visible;
        this.lines = lines;
    }

    /** Those of these tasks that the official finds; 403 to whom none of them is shown in Tasklist. */
    @GetMapping("/tasks/cards")
    String show(@RequestParam("task") List<String> tasks, Principal official, Model page) {
        var found = visible.among(tasks, official.getName());
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.addAttribute("tasks", lines.of(found, official.getName()));
        return "task-cards";
    }
}
