package org.bihuan.cases.process;

/** What Java and {@code register-case.bpmn} agree on: a form that people fill in, and one step. */
final class RegisterCaseProcess {

    static final String KEY = "registerCase";

    private RegisterCaseProcess() {}
}
