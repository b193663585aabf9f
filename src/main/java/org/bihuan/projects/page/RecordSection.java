package org.bihuan.projects.page;

import java.time.LocalDate;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What has happened, on the page of a project: light, obstacles, meetings, versions, orders and the record. */
@Component
class RecordSection {

    private final ProjectReadings facts;
    private final RecordRows rows;
    private final VersionRows versions;
    private final Plans plans;
    private final ProjectViews views;

    RecordSection(ProjectReadings facts, RecordRows rows, VersionRows versions, Plans plans, ProjectViews views) {
        this.facts = facts;
        this.rows = rows;
        this.versions = versions;
        this.plans = plans;
        this.views = views;
    }

    void show(ProjectView project, LocalDate today, Model page) {
        var id = project.id();
        page.addAttribute("light", facts.light(id).orElse(null));
        page.addAttribute("blockers", rows.blockers(id, facts.blockers(id)));
        page.addAttribute("meetings", facts.meetings(id));
        page.addAttribute("resolutions", rows.resolutions(facts.resolutions(id), today));
        page.addAttribute("versions", versions.of(plans.versions(id)));
        page.addAttribute("orders", rows.orders(facts.orders(id)));
        page.addAttribute("history", rows.history(views.history(id)));
    }
}
