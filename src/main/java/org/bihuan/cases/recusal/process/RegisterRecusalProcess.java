package org.bihuan.cases.recusal.process;

/** What Java and {@code register-recusal.bpmn} agree on: a form that people fill in, and one step. */
public final class RegisterRecusalProcess {

    static final String KEY = "registerRecusal";

    private RegisterRecusalProcess() {}
}
