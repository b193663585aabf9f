package org.bihuan.projects.meeting.process;

/** What Java and {@code raise-blocker.bpmn} agree on: a form that people fill in, and one step. */
public final class RaiseBlockerProcess {

    public static final String KEY = "raiseBlocker";

    private RaiseBlockerProcess() {}
}
