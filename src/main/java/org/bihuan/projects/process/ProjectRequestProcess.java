package org.bihuan.projects.process;

/** What Java and {@code project-request.bpmn} agree on: a form that people fill in, and one step. */
public final class ProjectRequestProcess {

    public static final String KEY = "projectRequest";

    private ProjectRequestProcess() {}
}
