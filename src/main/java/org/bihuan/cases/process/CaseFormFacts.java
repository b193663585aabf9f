package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Recusals;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the forms show and offer: facts of the case and the matter that a task is about, never process variables. */
@Component
class CaseFormFacts implements FormFacts {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Recusals recusals;
    private final Matters matters;
    private final CaseFacts cases;
    private final List<MatterFacts> more;
    private final List<StartFacts> starts;

    CaseFormFacts(
            TaskService tasks,
            RuntimeService runtime,
            Recusals recusals,
            Matters matters,
            CaseFacts cases,
            List<MatterFacts> more,
            List<StartFacts> starts) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.recusals = recusals;
        this.matters = matters;
        this.cases = cases;
        this.more = more;
        this.starts = starts;
    }

    /** Empty when the task is gone, and for those who must keep away from its case, also administrators, from whom
     * the engine hides nothing. The caller has checked that the official may see the task. */
    @Override
    public Map<String, Object> taskFacts(String taskId, String official) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null ? Map.of() : facts(task, official);
    }

    private Map<String, Object> facts(Task task, String official) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var matter = matters.of(UUID.fromString(instance.getBusinessKey()));
        if (!recusals.maySee(official, matter.dossier())) {
            return Map.of();
        }
        var facts = new HashMap<>(matter.ofCase() ? cases.of(matter) : Map.of());
        more.stream()
                .filter(knows -> knows.concerns(matter))
                .forEach(knows -> facts.putAll(knows.of(matter, task.getTaskDefinitionKey())));
        return facts;
    }

    @Override
    public Map<String, Object> startFacts(String processDefinitionKey) {
        return starts.stream()
                .filter(start -> start.process().equals(processDefinitionKey))
                .findFirst()
                .map(StartFacts::facts)
                .orElse(Map.of());
    }
}
