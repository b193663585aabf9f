package org.bihuan.projects.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.process.Completion;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** A task of a project: those who serve it and the unit that owns it are the project's own. */
abstract class ProjectCompletion extends Completion {

    private final ProjectViews views;
    private final ServingBody serving;

    ProjectCompletion(ProjectViews views, ServingBody serving) {
        this.views = views;
        this.serving = serving;
    }

    @Override
    protected Map<ProcessVariable<String>, @Nullable String> routingFacts(UUID subject, DelegateTask task) {
        var view = views.of(subject);
        var facts = new HashMap<ProcessVariable<String>, @Nullable String>();
        facts.put(ProjectSupervisionProcess.OWNER_UNIT, view.ownerUnit());
        view.servants().ifPresent(servants -> {
            facts.put(ProjectSupervisionProcess.LEADER, servants.leader());
            facts.put(ProjectSupervisionProcess.STAFF, servants.staff());
            facts.put(
                    ProjectSupervisionProcess.SECTION_HEADS,
                    serving.heads(servants.section()).collect(Collectors.joining(",")));
        });
        return facts;
    }
}
