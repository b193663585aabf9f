package org.bihuan.cases.process;

import org.bihuan.platform.engine.ProcessVariable;

/** What Java and {@code closed-loop.bpmn} agree on; a test proves it in both directions. */
public final class ClosedLoopProcess {

    public static final String KEY = "closedLoop";

    public static final String FIRST_RUNG = "event_firstRung";
    public static final String NEXT_RUNG = "event_nextRung";
    static final String REVIEW_DATE_REACHED = "event_reviewDateReached";

    static final String EXPIRY_CALLBACK = "callActivity_expiryCallback";
    static final String ANSWER_CONSULTATION = "userTask_answerConsultation";
    static final String CONSULTATION_ENDED = "event_consultationEnded";
    public static final String DISPATCH_CASE = "userTask_dispatchCase";
    public static final String SIGN_CASE = "userTask_signCase";
    public static final String REROUTE_CASE = "userTask_rerouteCase";
    public static final String ARBITRATE_CASE = "userTask_arbitrateCase";
    static final String CONTACT_RESIDENT = "userTask_contactResident";
    static final String IMPLEMENT_CASE = "userTask_implementCase";
    static final String REVIEW_RESULT = "userTask_reviewResult";
    static final String APPROVE_ON_RECORD = "userTask_approveOnRecord";
    static final String GIVE_FEEDBACK = "userTask_giveFeedback";
    static final String REVIEW_COMPLAINT = "userTask_reviewComplaint";
    static final String DECIDE_REQUEST = "userTask_decideRequest";
    static final String INSTRUCT_UNIT = "userTask_instructUnit";

    static final String CASE_EXPIRED = "caseExpired";
    static final String LEADER_TOLD = "leaderTold";
    static final String REQUEST_RAISED = "requestRaised";
    static final String REQUEST_LAPSED = "requestLapsed";
    static final String RESIDENT_URGED = "residentUrged";
    static final String CASE_WITHDRAWN = "caseWithdrawn";

    static final ProcessVariable<Boolean> DISPATCHED_BY_RULE = ProcessVariable.flag("dispatchedByRule");
    static final ProcessVariable<Boolean> CONSULT_FIRST = ProcessVariable.flag("consultFirst");
    static final ProcessVariable<String> CONSULTED_UNIT = ProcessVariable.text("consultedUnit");
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");
    static final ProcessVariable<String> LEAD_UNIT = ProcessVariable.text("leadUnit");
    static final ProcessVariable<String> HANDLER = ProcessVariable.text("handler");

    private ClosedLoopProcess() {}

    /** Whether a task is to choose the lead unit. */
    public static boolean choosesUnit(String task) {
        return task.equals(DISPATCH_CASE) || task.equals(REROUTE_CASE) || task.equals(ARBITRATE_CASE);
    }
}
