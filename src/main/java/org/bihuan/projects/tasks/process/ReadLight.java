package org.bihuan.projects.tasks.process;

import java.util.UUID;
import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.projects.tasks.LightReadings;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 研判亮灯: reads the light of a project and says whether the project unit is to be summoned; not while it already is. */
@Component
class ReadLight implements JavaDelegate {

    private static final String SUMMON_UNIT = "userTask_summonUnit";

    private final LightReadings lights;
    private final TaskService tasks;

    ReadLight(LightReadings lights, TaskService tasks) {
        this.lights = lights;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var project = execution.getProcessBusinessKey();
        lights.readWeekly(UUID.fromString(project));
        var summoned = tasks.createTaskQuery()
                .processInstanceBusinessKey(project)
                .taskDefinitionKey(SUMMON_UNIT)
                .count();
        var summon = summoned == 0 && lights.summonDue(UUID.fromString(project));
        ClosedLoopProcess.DECISION.set(execution, summon ? "summon" : "fine");
    }
}
