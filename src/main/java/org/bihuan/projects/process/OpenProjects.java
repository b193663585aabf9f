package org.bihuan.projects.process;

import java.util.List;
import org.bihuan.cases.process.Option;
import org.bihuan.projects.ProjectViews;
import org.springframework.stereotype.Component;

/** The projects that still go on, to choose from. */
@Component
class OpenProjects {

    private final ProjectViews views;

    OpenProjects(ProjectViews views) {
        this.views = views;
    }

    /** By project code. */
    List<Option> options() {
        return views.all().stream()
                .filter(view -> view.stage().open())
                .map(view -> new Option(view.code() + " " + view.name(), view.code()))
                .toList();
    }
}
