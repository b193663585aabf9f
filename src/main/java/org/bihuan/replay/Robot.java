package org.bihuan.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.SupervisionOrders;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Does what officials do, signed in as they are, so that every permission is asked for. */
@Component
class Robot {

    private final Cases cases;
    private final CaseViews views;
    private final SupervisionOrders orders;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<Integer, UUID> ids = new HashMap<>();

    Robot(
            Cases cases,
            CaseViews views,
            SupervisionOrders orders,
            TaskService tasks,
            RuntimeService runtime,
            IdentityService identity) {
        this.cases = cases;
        this.views = views;
        this.orders = orders;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Reports a case, as the hotline's software does: without a sign-in to the engine. */
    void report(DemoCase reported, String who) {
        ids.put(reported.place(), cases.report(reported.report(), who));
    }

    void perform(Deed deed) {
        var id = ids.get(deed.place());
        switch (deed.kind()) {
            case CASE_TASK -> complete(id, deed);
            case ORDER_TASK -> complete(orders.latestOf(id).orElseThrow().id(), deed);
            case CALL -> call(views.of(id).number(), deed);
            case REPORT -> throw new IllegalArgumentException("reported already");
        }
    }

    private void complete(UUID subject, Deed deed) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey("userTask_" + deed.task())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("no open task for " + deed);
        }
        as(deed.who(), () -> tasks.complete(task.getId(), deed.form()));
    }

    private void call(String number, Deed deed) {
        var form = new HashMap<>(deed.form());
        form.put("caseNumber", number);
        as(deed.who(), () -> runtime.startProcessInstanceByKey("residentCall", form));
    }

    private void as(String official, Runnable deed) {
        identity.setAuthentication(official, groups.computeIfAbsent(official, this::groupsOf));
        try {
            deed.run();
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
