package org.bihuan.projects.process;

import java.util.List;
import java.util.UUID;
import org.bihuan.projects.ProjectProcess;
import org.bihuan.projects.Servants;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Projects on the engine; the business key is the project's id. */
@Component
class EngineProjectProcess implements ProjectProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineProjectProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
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
    public void handedOver(UUID project, Servants former, List<String> formerHeads, Servants now, List<String> heads) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.toString(), ProjectSupervisionProcess.KEY)
                .singleResult();
        runtime.setVariables(
                instance.getId(),
                Variables.putValue(ProjectSupervisionProcess.LEADER.name(), now.leader())
                        .putValue(ProjectSupervisionProcess.STAFF.name(), now.staff())
                        .putValue(ProjectSupervisionProcess.SECTION_HEADS.name(), String.join(",", heads)));
        for (var task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            reassign(task, former, now);
            if (isTheirs(task, formerHeads)) {
                formerHeads.forEach(head -> tasks.deleteCandidateUser(task.getId(), head));
                heads.forEach(head -> tasks.addCandidateUser(task.getId(), head));
            }
        }
    }

    private void reassign(Task task, Servants former, Servants now) {
        if (former.leader().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), now.leader());
        } else if (former.staff().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), now.staff());
        }
    }

    private boolean isTheirs(Task task, List<String> heads) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getUserId)
                .anyMatch(heads::contains);
    }
}
