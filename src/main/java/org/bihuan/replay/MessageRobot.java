package org.bihuan.replay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
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
    private final TaskService tasks;
    private final IdentityService identity;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

    MessageRobot(Cases cases, TaskService tasks, IdentityService identity) {
        this.cases = cases;
        this.tasks = tasks;
        this.identity = identity;
    }

    /** Reports a message and dispatches it, now. */
    UUID takeIn(Message message) {
        var problem = new Problem(message.subject(), message.detail(), CATEGORY, null, null);
        var id = cases.report(new Report(Channel.REPLAY, message.id(), problem, Reporter.UNKNOWN), DISPATCHER);
        complete(
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
        complete(id, "userTask_signCase", HANDLER, Map.of("decision", "sign", "handlerId", HANDLER));
        complete(id, "userTask_contactResident", HANDLER, Map.of("contactNote", "已阅留言"));
        complete(
                id,
                "userTask_implementCase",
                HANDLER,
                Map.of("decision", "result", "outcome", "explained", "resultText", reply, "evidence", evidence));
        complete(id, "userTask_reviewResult", HEAD, Map.of("decision", "approve"));
        complete(id, "userTask_giveFeedback", HANDLER, Map.of("feedbackChannel", "letter", "feedbackText", reply));
    }

    private void complete(UUID id, String task, String official, Map<String, Object> form) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskDefinitionKey(task)
                .singleResult();
        identity.setAuthentication(official, groups.computeIfAbsent(official, this::groupsOf));
        try {
            tasks.complete(open.getId(), form);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String official) {
        return identity.createGroupQuery().groupMember(official).list().stream()
                .map(Group::getId)
                .toList();
    }
}
