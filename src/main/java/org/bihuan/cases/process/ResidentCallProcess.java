package org.bihuan.cases.process;

/** What Java and {@code resident-call.bpmn} agree on: a form that people fill in, and one step. */
final class ResidentCallProcess {

    static final String KEY = "residentCall";

    private ResidentCallProcess() {}
}
