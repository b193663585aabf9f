package org.bihuan.projects.tasks.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code project-task.bpmn} agree on; the business key is the id of the task. */
public final class ProjectTaskProcess {

    static final String KEY = "projectTask";

    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final String WEEK_OVER = "event_weekOver";
    static final String NEXT_WEEK = "event_nextWeek";

    static final String START_TASK = "userTask_startTask";
    static final String CARRY_OUT_TASK = "userTask_carryOutTask";
    static final String ACCEPT_DELIVERABLE = "userTask_acceptDeliverable";
    static final String REPORT_PROGRESS = "userTask_reportProgress";
    static final String CONFIRM_PROGRESS = "userTask_confirmProgress";

    static final String TASK_WITHDRAWN = "projectTaskWithdrawn";

    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> OWNER_UNIT = ProcessVariable.text("ownerUnit");
    static final ProcessVariable<String> HANDLER = ProcessVariable.text("handler");
    static final ProcessVariable<String> STAFF = ProcessVariable.text("staff");
    static final ProcessVariable<String> SECTION_HEADS = ProcessVariable.text("sectionHeads");

    private ProjectTaskProcess() {}
}
