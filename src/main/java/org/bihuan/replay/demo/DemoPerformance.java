package org.bihuan.replay.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.petition.PetitionReview;
import org.bihuan.cases.petition.PetitionReviews;
import org.bihuan.replay.demo.Deed.NumberOf;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Plays the deeds of the demo: the robot does them as the officials they name. */
@Component
class DemoPerformance {

    private final Cases cases;
    private final CaseViews views;
    private final SupervisionOrders orders;
    private final PartViews parts;
    private final Exclusions exclusions;
    private final PetitionReviews reviews;
    private final RuntimeService runtime;
    private final Robot robot;
    private final Map<Integer, UUID> ids = new HashMap<>();

    DemoPerformance(
            Cases cases,
            CaseViews views,
            SupervisionOrders orders,
            PartViews parts,
            Exclusions exclusions,
            PetitionReviews reviews,
            RuntimeService runtime,
            Robot robot) {
        this.cases = cases;
        this.views = views;
        this.orders = orders;
        this.parts = parts;
        this.exclusions = exclusions;
        this.reviews = reviews;
        this.runtime = runtime;
        this.robot = robot;
    }

    /** Reports a case, as the hotline's software does: without a sign-in to the engine. */
    void report(DemoCase reported, String who) {
        ids.put(reported.place(), cases.report(reported.report(), who));
    }

    void perform(Deed deed) {
        var form = new HashMap<>(deed.form());
        form.replaceAll((field, value) -> value instanceof NumberOf other ? number(other.place()) : value);
        if (deed.kind() == Deed.Kind.START_FORM) {
            form.put("caseNumber", number(deed.place()));
            robot.as(deed.who(), () -> runtime.startProcessInstanceByKey(deed.task(), form));
        } else {
            robot.complete(subject(deed), "userTask_" + deed.task(), deed.who(), form);
        }
    }

    private String number(int place) {
        return views.of(ids.get(place)).number();
    }

    private UUID subject(Deed deed) {
        var id = ids.get(deed.place());
        return switch (deed.kind()) {
            case CASE_TASK -> id;
            case ORDER_TASK -> orders.latestOf(id).orElseThrow().id();
            case PART_TASK -> last(parts.ofCase(id));
            case EXCLUSION_TASK -> last(exclusions.ofCase(id));
            case REVIEW_TASK ->
                last(reviews.of(id).stream().map(PetitionReview::id).toList());
            case REPORT, START_FORM -> throw new IllegalArgumentException("no task: " + deed);
        };
    }

    private static UUID last(List<UUID> all) {
        return all.get(all.size() - 1);
    }
}
