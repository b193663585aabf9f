package org.bihuan.projects.process;

import java.util.Map;
import org.bihuan.cases.process.StartFacts;
import org.springframework.stereotype.Component;

/** What the form 项目事项申请 offers. */
@Component
class ProjectRequestFacts implements StartFacts {

    private final OpenProjects projects;
    private final ServantChoices servants;

    ProjectRequestFacts(OpenProjects projects, ServantChoices servants) {
        this.projects = projects;
        this.servants = servants;
    }

    @Override
    public String process() {
        return ProjectRequestProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "projectOptions", projects.options(),
                "leaderOptions", servants.leaders(),
                "sectionOptions", servants.sections(),
                "staffOptions", servants.staff());
    }
}
