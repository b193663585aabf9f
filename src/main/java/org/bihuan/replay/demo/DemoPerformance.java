package org.bihuan.replay.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Plays the deeds of the demo: the robot does them as the officials they name. */
@Component
class DemoPerformance {

    private final Cases cases;
    private final CaseViews views;
    private final SupervisionOrders orders;
    private final RuntimeService runtime;
    private final Robot robot;
    private final Map<Integer, UUID> ids = new HashMap<>();

    DemoPerformance(Cases cases, CaseViews views, SupervisionOrders orders, RuntimeService runtime, Robot robot) {
        this.cases = cases;
        this.views = views;
        this.orders = orders;
        this.runtime = runtime;
        this.robot = robot;
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
        robot.complete(subject, "userTask_" + deed.task(), deed.who(), deed.form());
    }

    private void call(String number, Deed deed) {
        var form = new HashMap<>(deed.form());
        form.put("caseNumber", number);
        robot.as(deed.who(), () -> runtime.startProcessInstanceByKey("residentCall", form));
    }
}
