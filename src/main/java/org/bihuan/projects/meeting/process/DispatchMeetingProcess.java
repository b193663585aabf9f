package org.bihuan.projects.meeting.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code dispatch-meeting.bpmn} agree on; the business key is the meeting's id. */
public final class DispatchMeetingProcess {

    public static final String KEY = "dispatchMeeting";
    public static final String CONFIRM_AGENDA = "userTask_confirmAgenda";
    public static final String HOLD_MEETING = "userTask_holdMeeting";
    public static final String DECIDE_ITEM = "userTask_decideItem";
    public static final String SIGN_MINUTES = "userTask_signMinutes";
    public static final String REVISE_MINUTES = "userTask_reviseMinutes";

    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> RESOLUTION_ID = ProcessVariable.text("resolutionId");

    private DispatchMeetingProcess() {}
}
