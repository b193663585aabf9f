package org.bihuan.cases.process;

/** What Java and {@code supervision-order.bpmn} agree on. */
final class SupervisionOrderProcess {

    static final String KEY = "supervisionOrder";
    static final String ISSUE_ORDER = "userTask_issueOrder";
    static final String ANSWER_ORDER = "userTask_answerOrder";
    static final String CHECK_REPLY = "userTask_checkReply";

    private SupervisionOrderProcess() {}
}
