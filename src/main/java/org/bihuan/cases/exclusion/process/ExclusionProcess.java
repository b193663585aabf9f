package org.bihuan.cases.exclusion.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code exclusion.bpmn} agree on; the business key is the application's id. */
public final class ExclusionProcess {

    public static final String KEY = "exclusion";
    public static final String CHECK_EXCLUSION = "userTask_checkExclusion";
    public static final String SUPPLY_EVIDENCE = "userTask_supplyEvidence";
    public static final String RULE_EXCLUSION = "userTask_ruleExclusion";
    public static final String APPEAL_EXCLUSION = "userTask_appealExclusion";
    public static final String DECIDE_APPEAL = "userTask_decideAppeal";
    public static final String SUPPLY_WINDOW_ENDED = "event_supplyWindowEnded";
    public static final String APPEAL_WINDOW_ENDED = "event_appealWindowEnded";

    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final String EXCLUSION_DROPPED = "exclusionDropped";
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> LEAD_UNIT = ProcessVariable.text("leadUnit");

    private ExclusionProcess() {}
}
