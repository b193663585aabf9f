package org.bihuan.replay.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Matters;
import org.bihuan.replay.demo.Deed.NumberOf;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Plays the deeds of the demo: the robot does them as the officials they name. */
@Component
class DemoPerformance {

    private final Cases cases;
    private final CaseViews views;
    private final Matters matters;
    private final RuntimeService runtime;
    private final Robot robot;
    private final Map<Integer, UUID> ids = new HashMap<>();

    DemoPerformance(Cases cases, CaseViews views, Matters matters, RuntimeService runtime, Robot robot) {
        this.cases = cases;
        this.views = views;
        this.matters = matters;
        this.runtime = runtime;
        this.robot = robot;
    }

    /** Reports a case, as the hotline's software does: without a sign-in to the engine. */
    void report(DemoCase reported, String who) {
        ids.put(reported.place(), cases.report(reported.report(), who));
    }

    void perform(Deed deed) {
        var id = ids.get(deed.place());
        var form = new HashMap<>(deed.form());
        form.replaceAll((field, value) -> value instanceof NumberOf other ? number(other.place()) : value);
        switch (deed.kind()) {
            case CASE_TASK -> complete(List.of(id), deed, form);
            case MATTER_TASK -> complete(matters.allOf(id), deed, form);
            case START_FORM -> start(deed, form);
            case REPORT -> throw new IllegalArgumentException("reported already");
        }
    }

    private void complete(List<UUID> subjects, Deed deed, Map<String, Object> form) {
        robot.complete(subjects, "userTask_" + deed.task(), deed.who(), form);
    }

    private void start(Deed deed, Map<String, Object> form) {
        form.put("caseNumber", number(deed.place()));
        robot.as(deed.who(), () -> runtime.startProcessInstanceByKey(deed.task(), form));
    }

    private String number(int place) {
        return views.of(ids.get(place)).number();
    }
}
