package org.bihuan.supervision.desk;

import java.security.Principal;
import org.bihuan.cases.OfficialNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The obstacles behind the days on which a department held up projects this year. */
@Controller
class BlockedPage {

    private final DeskGuard guard;
    private final ProjectLights projects;
    private final OfficialNames names;

    BlockedPage(DeskGuard guard, ProjectLights projects, OfficialNames names) {
        this.guard = guard;
        this.projects = projects;
        this.names = names;
    }

    @GetMapping("/supervision/blocked/{department}")
    String show(@PathVariable("department") String department, Principal official, Model page) {
        guard.reads(official.getName());
        var obstacles = projects.obstacles(department);
        page.addAttribute("department", names.unit(department));
        page.addAttribute("year", projects.year());
        page.addAttribute("obstacles", obstacles);
        page.addAttribute(
                "days",
                obstacles.stream().mapToInt(ProjectLights.Obstacle::days).sum());
        return "supervision-blocked";
    }
}
