package org.bihuan.projects.meeting.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code resolution.bpmn} agree on; the business key is the resolution's id. */
public final class ResolutionProcess {

    public static final String KEY = "resolution";
    public static final String CARRY_OUT_RESOLUTION = "userTask_carryOutResolution";
    public static final String ACCEPT_RESOLUTION = "userTask_acceptResolution";
    static final String RESOLUTION_WITHDRAWN = "resolutionWithdrawn";

    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private ResolutionProcess() {}
}
