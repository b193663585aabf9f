package org.bihuan.cases.merging.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code merged-case.bpmn} agree on. */
public final class MergedCaseProcess {

    static final String KEY = "mergedCase";
    static final String REVIEW_MERGED_CASE = "userTask_reviewMergedCase";
    static final String MAIN_EXPIRED = "mainExpired";
    static final String MAIN_FED_BACK = "mainFedBack";
    static final String CASE_UNMERGED = "caseUnmerged";
    static final String RESIDENT_URGED = "residentUrged";
    static final String CASE_WITHDRAWN = "caseWithdrawn";
    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private MergedCaseProcess() {}
}
