package org.bihuan.cases.process;

import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code supervision-order.bpmn} agree on. */
final class SupervisionOrderProcess {

    static final String KEY = "supervisionOrder";
    static final String ISSUE_ORDER = "userTask_issueOrder";
    static final String ANSWER_ORDER = "userTask_answerOrder";
    static final String CHECK_REPLY = "userTask_checkReply";
    static final String FIRST_RUNG = ClosedLoopProcess.FIRST_RUNG;
    static final String NEXT_RUNG = ClosedLoopProcess.NEXT_RUNG;
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;
    static final ProcessVariable<String> LEAD_UNIT = ClosedLoopProcess.LEAD_UNIT;

    private SupervisionOrderProcess() {}
}
