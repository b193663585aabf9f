package org.bihuan.projects.process;

import java.util.Arrays;
import java.util.Map;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.bihuan.organization.Organization;
import org.bihuan.projects.Phase;
import org.springframework.stereotype.Component;

/** What the form 诉求转项目任务 offers. */
@Component
class CaseToProjectFacts implements StartFacts {

    private final OpenProjects projects;
    private final Organization organization;

    CaseToProjectFacts(OpenProjects projects, Organization organization) {
        this.projects = projects;
        this.organization = organization;
    }

    @Override
    public String process() {
        return CaseToProjectProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        var phases = Arrays.stream(Phase.values())
                .map(phase -> new Option(phase.label(), phase.code()))
                .toList();
        return Map.of(
                "projectOptions", projects.options(),
                "unitOptions", Option.ofUnits(organization.leadUnits()),
                "phaseOptions", phases);
    }
}
