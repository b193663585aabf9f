package org.bihuan.cases.exclusion.process;

/** What Java and {@code apply-exclusion.bpmn} agree on: a form that people fill in, and one step. */
public final class ApplyExclusionProcess {

    public static final String KEY = "applyExclusion";

    private ApplyExclusionProcess() {}
}
