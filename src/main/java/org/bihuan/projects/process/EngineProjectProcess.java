package org.bihuan.projects.process;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.process.TaskRights;
import org.bihuan.projects.ProjectProcess;
import org.bihuan.projects.Servants;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Projects on the engine; the business key is the project's id. */
@Component
class EngineProjectProcess implements ProjectProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskRights rights;

    EngineProjectProcess(RuntimeService runtime, TaskService tasks, TaskRights rights) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
    }

    @Override
    public void start(UUID project, String ownerUnit) {
        var variables = Variables.putValue(ProjectSupervisionProcess.OWNER_UNIT.name(), ownerUnit);
        runtime.startProcessInstanceByKey(ProjectSupervisionProcess.KEY, project.toString(), variables);
    }

    @Override
    public void tasksDone(UUID project) {
        runtime.createMessageCorrelation(ProjectSupervisionProcess.TASKS_DONE)
                .processInstanceBusinessKey(project.toString())
                .correlate();
    }

    @Override
    public void changeAsked(UUID project, boolean planned) {
        runtime.createMessageCorrelation(ProjectSupervisionProcess.CHANGE_ASKED)
                .processInstanceBusinessKey(project.toString())
                .setVariable(ProjectSupervisionProcess.PLANNED.name(), planned)
                .correlate();
    }

    @Override
    public void handedOver(UUID project, Servants now, List<String> heads) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.toString(), ProjectSupervisionProcess.KEY)
                .singleResult();
        runtime.setVariables(
                instance.getId(),
                Variables.putValue(ProjectSupervisionProcess.LEADER.name(), now.leader())
                        .putValue(ProjectSupervisionProcess.STAFF.name(), now.staff())
                        .putValue(ProjectSupervisionProcess.SECTION_HEADS.name(), String.join(",", heads)));
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> handOver(task, now, heads));
    }

    /** Each task goes to whoever has it by the diagram; the project unit keeps its own. */
    private void handOver(Task task, Servants now, List<String> heads) {
        switch (task.getTaskDefinitionKey()) {
            case ProjectSupervisionProcess.RECTIFY_PROJECT -> {}
            case ProjectSupervisionProcess.ACCEPT_PROJECT -> offer(task, heads);
            case ProjectSupervisionProcess.BREAK_DOWN_PROJECT, ProjectSupervisionProcess.REVISE_PLAN ->
                rights.assignTo(task.getId(), now.staff());
            default -> rights.assignTo(task.getId(), now.leader());
        }
    }

    private void offer(Task task, List<String> heads) {
        rights.offerTo(task.getId(), heads);
        if (task.getAssignee() != null && !heads.contains(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}
