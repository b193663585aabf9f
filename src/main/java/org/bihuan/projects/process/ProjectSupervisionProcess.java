package org.bihuan.projects.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code project-supervision.bpmn} agree on. */
public final class ProjectSupervisionProcess {

    public static final String KEY = "projectSupervision";
    public static final String NAME_SERVANTS = "userTask_nameServants";
    public static final String BREAK_DOWN_PROJECT = "userTask_breakDownProject";
    public static final String APPROVE_PLAN = "userTask_approvePlan";
    public static final String ACCEPT_PROJECT = "userTask_acceptProject";
    public static final String RECTIFY_PROJECT = "userTask_rectifyProject";
    public static final String SETTLE_PROJECT = "userTask_settleProject";
    public static final String SUMMON_UNIT = "userTask_summonUnit";
    public static final String REVISE_PLAN = "userTask_revisePlan";
    public static final String DECIDE_CHANGE = "userTask_decideChange";
    public static final String WEEKLY_READING = "event_weeklyReading";
    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final String TASKS_DONE = "projectTasksDone";
    static final String CHANGE_ASKED = "projectChangeAsked";
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> LEADER = ProcessVariable.text("leader");
    static final ProcessVariable<String> STAFF = ProcessVariable.text("staff");
    static final ProcessVariable<String> SECTION_HEADS = ProcessVariable.text("sectionHeads");
    static final ProcessVariable<String> OWNER_UNIT = ProcessVariable.text("ownerUnit");
    static final ProcessVariable<Boolean> PLANNED = ProcessVariable.flag("planned");

    private ProjectSupervisionProcess() {}
}
