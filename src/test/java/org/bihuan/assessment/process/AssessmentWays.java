package org.bihuan.assessment.process;

import java.time.Instant;
import java.util.Date;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.cases.process.Loop;
import org.camunda.bpm.engine.runtime.Job;

/** Every line of an assessment and of an appeal against it. */
public final class AssessmentWays {

    private final AssessmentScene scene;
    private final AssessedRows rows;

    public AssessmentWays(AssessmentScene scene, AssessedRows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    public void walk() {
        var number = rows.number(rows.dispatched("jiaowei", "2019-05-06T10:00"));
        var id = scene.opened("2019-05-31");
        var appeal = scene.appealed(id, "response", number, "jiaowei-head");
        scene.windowEnds();
        scene.rule(appeal, "leaveOut");
        scene.decide(id, "sendBack");
        scene.revise(id);
        scene.decide(id, "approve");
        scene.loop.at("2026-03-02T10:00");
        scene.opened("2019-06-30");
        scene.windowEnds();
        monthBegins(scene);
    }

    /**
     * Fires the timer of the calendar now; the next one waits longer than any test does.
     *
     * @return when it would have fired
     */
    static Instant monthBegins(AssessmentScene scene) {
        var job = timer(scene);
        scene.loop.management.executeJob(job.getId());
        var next = timer(scene);
        scene.loop.management.setJobDuedate(next.getId(), Date.from(Loop.instant("2100-01-01T08:00")));
        return next.getDuedate().toInstant();
    }

    private static Job timer(AssessmentScene scene) {
        return scene.loop
                .management
                .createJobQuery()
                .timers()
                .activityId(MonthlyAssessmentProcess.MONTH_BEGAN)
                .singleResult();
    }
}
