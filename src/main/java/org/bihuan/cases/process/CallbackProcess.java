package org.bihuan.cases.process;

import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code callback.bpmn} agree on. */
final class CallbackProcess {

    static final String KEY = "callback";
    static final String CALL_RESIDENT = "userTask_callResident";
    static final String RATING_WINDOW_ENDED = "event_ratingWindowEnded";
    static final ProcessVariable<String> CALLBACK_ID = ProcessVariable.text("callbackId");
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private CallbackProcess() {}
}
