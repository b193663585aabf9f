package org.bihuan.projects.process;

/** What Java and {@code case-to-project.bpmn} agree on: a form that people fill in, and one step. */
public final class CaseToProjectProcess {

    public static final String KEY = "caseToProject";

    private CaseToProjectProcess() {}
}
