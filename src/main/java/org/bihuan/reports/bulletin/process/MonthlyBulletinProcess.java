package org.bihuan.reports.bulletin.process;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code monthly-bulletin.bpmn} agree on; the business key is the bulletin's id. */
public final class MonthlyBulletinProcess {

    public static final String KEY = "monthlyBulletin";
    public static final String DRAFT_BULLETIN = "userTask_draftBulletin";
    public static final String APPROVE_BULLETIN = "userTask_approveBulletin";
    public static final String ISSUE_BULLETIN = "userTask_issueBulletin";

    static final ProcessVariable<String> DECISION = ClosedLoopProcess.DECISION;

    private MonthlyBulletinProcess() {}
}
