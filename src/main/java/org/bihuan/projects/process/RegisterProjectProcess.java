package org.bihuan.projects.process;

/** What Java and {@code register-project.bpmn} agree on: a form that people fill in, and one step. */
public final class RegisterProjectProcess {

    public static final String KEY = "registerProject";

    private RegisterProjectProcess() {}
}
