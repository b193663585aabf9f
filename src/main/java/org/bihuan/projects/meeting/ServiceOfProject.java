package org.bihuan.projects.meeting;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.springframework.stereotype.Component;

/** Who of the serving body speaks for a project: its staff member, and the heads of its section. */
@Component
class ServiceOfProject {

    private final ProjectViews projects;
    private final ServingBody serving;

    ServiceOfProject(ProjectViews projects, ServingBody serving) {
        this.projects = projects;
        this.serving = serving;
    }

    /** The staff member first; empty while nobody is named. */
    List<String> of(UUID project) {
        return projects.of(project).servants().stream()
                .map(serving::speakers)
                .flatMap(List::stream)
                .toList();
    }

    /** @throws Refusal when the official is neither the staff member nor a head of the section */
    void require(UUID project, String actor) {
        if (!of(project).contains(actor)) {
            throw new Refusal("只有项目联系人或责任科室负责人可以办理这一步。");
        }
    }
}
