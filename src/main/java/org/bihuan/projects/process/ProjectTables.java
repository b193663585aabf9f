package org.bihuan.projects.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.process.Decisions;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.projects.Light;
import org.bihuan.projects.LightRules;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Permits;
import org.bihuan.projects.Phase;
import org.bihuan.projects.TaskTemplate;
import org.bihuan.projects.TaskTemplates;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables for projects that an office may change, in the newest version that is deployed. */
@Component
class ProjectTables implements TaskTemplates, Permits, LightRules {

    static final String TASK_TEMPLATES = "task-templates";
    static final String PERMIT_LIMITS = "permit-limits";
    static final String PROJECT_LIGHTS = "project-lights";

    /** Stands in the table of tasks for the project's own unit. */
    static final String PROJECT_UNIT = "project";

    private final Decisions decisions;

    ProjectTables(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<TaskTemplate> of(String projectType) {
        return decisions.decide(TASK_TEMPLATES, Variables.putValue("projectType", projectType)).stream()
                .map(this::task)
                .toList();
    }

    private TaskTemplate task(Map<String, Object> row) {
        return new TaskTemplate(
                text(row, "code"),
                text(row, "name"),
                Labelled.of(Phase.class, text(row, "phase"), "阶段"),
                filled(row, "owner").filter(Predicate.not(PROJECT_UNIT::equals)).orElse(null),
                duration(row),
                Decisions.codes(filled(row, "predecessors").orElse(null)),
                text(row, "deliverable"),
                filled(row, "permit").orElse(null));
    }

    private TimeLimit duration(Map<String, Object> row) {
        return filled(row, "duration")
                .map(TimeLimit::parse)
                .or(() -> filled(row, "permit").flatMap(this::find).map(Permit::limit))
                .orElseThrow(() -> new IllegalStateException("任务模板“" + text(row, "name") + "”没有工期"));
    }

    @Override
    public Optional<Permit> find(String code) {
        return decisions.decide(PERMIT_LIMITS, Variables.putValue("permit", code)).stream()
                .findFirst()
                .map(row -> new Permit(
                        code,
                        text(row, "name"),
                        text(row, "department"),
                        TimeLimit.parse(text(row, "limit")),
                        text(row, "basis")));
    }

    @Override
    public List<Permit> all() {
        return decisions.sheet(PERMIT_LIMITS).words("permit").stream()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    @Override
    public Light light(boolean done, double behind, int startLate) {
        var facts = Variables.putValue("done", done).putValue("behind", behind).putValue("startLate", startLate);
        return decisions.decide(PROJECT_LIGHTS, facts).stream()
                .findFirst()
                .map(row -> Labelled.of(Light.class, text(row, "light"), "灯"))
                .orElseThrow(() -> new IllegalStateException("项目亮灯表没有一行适用于" + facts));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /** The text of a cell that may stay empty. */
    private static Optional<String> filled(Map<String, Object> row, String column) {
        return Optional.<@Nullable Object>ofNullable(row.get(column))
                .map(Object::toString)
                .filter(Predicate.not(String::isBlank));
    }
}
