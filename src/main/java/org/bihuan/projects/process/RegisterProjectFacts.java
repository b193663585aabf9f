package org.bihuan.projects.process;

import java.util.Map;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.ServingBody;
import org.springframework.stereotype.Component;

/** What the form 登记项目 offers. */
@Component
class RegisterProjectFacts implements StartFacts {

    private final ProjectTypes types;
    private final Organization organization;
    private final ServingBody serving;

    RegisterProjectFacts(ProjectTypes types, Organization organization, ServingBody serving) {
        this.types = types;
        this.organization = organization;
        this.serving = serving;
    }

    @Override
    public String process() {
        return RegisterProjectProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        var kinds = types.all().entrySet().stream()
                .map(type -> new Option(type.getValue(), type.getKey()))
                .toList();
        var owners = organization.leadUnits().stream()
                .filter(unit -> !unit.code().equals(serving.unit()))
                .toList();
        return Map.of("typeOptions", kinds, "unitOptions", Option.ofUnits(owners));
    }
}
