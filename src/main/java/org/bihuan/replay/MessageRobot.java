package org.bihuan.replay;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.replay.simulation.Robot;
import org.springframework.stereotype.Component;

/**
 * Does with a message what the officials did, in the order of the diagram: reports and dispatches it, later signs,
 * contacts, submits, reviews and feeds back. Each step completes the official's task with the official's permissions.
 */
@Component
class MessageRobot {

    private static final String UNIT = "chengguan";
    private static final String DISPATCHER = "centre-1";
    private static final String HANDLER = UNIT + "-1";
    private static final String HEAD = UNIT + "-head";

    /** A category that no rule dispatches without a person. */
    private static final String CATEGORY = "other";

    private final Cases cases;
    private final Robot robot;

    MessageRobot(Cases cases, Robot robot) {
        this.cases = cases;
        this.robot = robot;
    }

    /** Reports a message and dispatches it, now. */
    UUID takeIn(Message message) {
        var problem = new Problem(message.subject(), message.detail(), CATEGORY, null, null);
        var id = cases.report(new Report(Channel.REPLAY, message.id(), problem, Reporter.UNKNOWN), DISPATCHER);
        robot.complete(
                id,
                "userTask_dispatchCase",
                DISPATCHER,
                Map.of("decision", "dispatch", "unit", UNIT, "limitClass", LimitClass.ORDINARY.code()));
        return id;
    }

    /**
     * Brings a dispatched case to its feedback, now.
     *
     * @param evidence where the reply stands
     */
    void answer(UUID id, String reply, String evidence) {
        robot.complete(id, "userTask_signCase", HANDLER, Map.of("decision", "sign", "handlerId", HANDLER));
        robot.complete(id, "userTask_contactResident", HANDLER, Map.of("contactNote", "已阅留言"));
        robot.complete(
                id,
                "userTask_implementCase",
                HANDLER,
                Map.of("decision", "result", "outcome", "explained", "resultText", reply, "evidence", evidence));
        robot.complete(id, "userTask_reviewResult", HEAD, Map.of("decision", "approve"));
        robot.complete(
                id, "userTask_giveFeedback", HANDLER, Map.of("feedbackChannel", "letter", "feedbackText", reply));
    }
}
