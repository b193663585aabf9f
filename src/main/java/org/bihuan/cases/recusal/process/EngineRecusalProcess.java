package org.bihuan.cases.recusal.process;

import java.util.UUID;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.recusal.RecusalProcess;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recusals on the engine: the processes of a case are those with its id, or a matter's, as their business key. */
@Component
class EngineRecusalProcess implements RecusalProcess {

    private final Matters matters;
    private final TaskService tasks;
    private final Tenants tenants;
    private final StandIns standIns;

    EngineRecusalProcess(Matters matters, TaskService tasks, Tenants tenants, StandIns standIns) {
        this.matters = matters;
        this.tasks = tasks;
        this.tenants = tenants;
        this.standIns = standIns;
    }

    @Override
    public void hide(UUID caseId, Recusal recusal) {
        tenants.set(matters.allOf(caseId), recusal.id());
    }

    @Override
    public void handOver(UUID caseId, Recusal recusal, @Nullable String handler, @Nullable String successor) {
        var keys = matters.allOf(caseId).stream().map(UUID::toString).toArray(String[]::new);
        tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).list().stream()
                .filter(task -> !((TaskEntity) task).isDeleted())
                .forEach(task -> passOn(
                        task,
                        recusal,
                        task.getAssignee() != null && task.getAssignee().equals(handler) ? successor : null));
    }

    private void passOn(Task task, Recusal recusal, @Nullable String successor) {
        var assignee = task.getAssignee();
        if (standIns.concerned(recusal, assignee)) {
            assignee = successor;
            tasks.setAssignee(task.getId(), successor);
        }
        standIns.needed(recusal, assignee, tasks.getIdentityLinksForTask(task.getId()))
                .ifPresent(group -> tasks.addCandidateGroup(task.getId(), group));
    }
}
