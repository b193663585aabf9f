package org.bihuan.cases.process;

import java.util.Date;
import java.util.UUID;
import org.bihuan.cases.Callback;
import org.bihuan.cases.Callbacks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The callback round that a diagram is about. Public, since expressions call it. */
@Component
public class CallbackWindow {

    private final Callbacks callbacks;

    CallbackWindow(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** The id of the round that began with the feedback. */
    public String open(DelegateExecution execution) {
        return open(execution, Callbacks.Kind.AFTER_FEEDBACK);
    }

    /** The id of the round that began at expiry. */
    public String openAtExpiry(DelegateExecution execution) {
        return open(execution, Callbacks.Kind.AT_EXPIRY);
    }

    private String open(DelegateExecution execution, Callbacks.Kind kind) {
        return newest(execution, kind).toString();
    }

    /** When the round ends unrated. */
    public Date endsAt(DelegateExecution execution) {
        return Date.from(callbacks.byId(current(execution)).windowEndsAt());
    }

    /** The round that a callback instance is about: told by its caller, not by a variable that a form might overwrite. */
    UUID current(DelegateExecution execution) {
        var caller = execution.getProcessInstance().getSuperExecution().getCurrentActivityId();
        var atExpiry = ClosedLoopProcess.EXPIRY_CALLBACK.equals(caller);
        return newest(execution, atExpiry ? Callbacks.Kind.AT_EXPIRY : Callbacks.Kind.AFTER_FEEDBACK);
    }

    private UUID newest(DelegateExecution execution, Callbacks.Kind kind) {
        var caseId = UUID.fromString(execution.getProcessBusinessKey());
        return callbacks.newest(caseId, kind).map(Callback::id).orElseThrow();
    }
}
