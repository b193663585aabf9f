package org.bihuan.projects.process;

import java.util.List;
import org.bihuan.cases.process.Option;
import org.bihuan.projects.ServingBody;
import org.springframework.stereotype.Component;

/** Who of the serving body may be named: leaders, sections, and the staff of each. */
@Component
class ServantChoices {

    private final ServingBody serving;

    ServantChoices(ServingBody serving) {
        this.serving = serving;
    }

    List<Option> leaders() {
        return Option.ofOfficials(serving.leaders());
    }

    List<Option> sections() {
        return serving.sections().stream()
                .map(section -> new Option(section, section))
                .toList();
    }

    List<Option> staff() {
        return serving.sections().stream()
                .flatMap(section -> serving.staff(section).stream()
                        .map(official -> new Option(section + " " + official.name(), official.id())))
                .toList();
    }
}
