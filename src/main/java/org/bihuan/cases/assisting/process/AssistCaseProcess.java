package org.bihuan.cases.assisting.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code assist-case.bpmn} agree on; the business key is the id of the part. */
public final class AssistCaseProcess {

    static final String KEY = "assistCase";

    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;

    static final String SIGN_PART = "userTask_signPart";
    static final String REROUTE_PART = "userTask_reroutePart";
    static final String ARBITRATE_PART = "userTask_arbitratePart";
    static final String HANDLE_PART = "userTask_handlePart";
    static final String CONFIRM_ANSWER = "userTask_confirmAnswer";

    static final String PART_WITHDRAWN = "partWithdrawn";

    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> ASSISTING_UNIT = ProcessVariable.text("assistingUnit");
    static final ProcessVariable<String> HANDLER = ProcessVariable.text("handler");
    static final ProcessVariable<String> LEAD_UNIT = ProcessVariable.text("leadUnit");
    static final ProcessVariable<String> LEAD_HANDLER = ProcessVariable.text("leadHandler");

    private AssistCaseProcess() {}
}
