package org.bihuan.supervision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the desk says of the months that are over. */
@Import({AssessedRows.class, AssessmentScene.class})
class RateTrendTest extends LoopTest {

    @Autowired
    AssessedRows rows;

    @Autowired
    AssessmentScene scene;

    @Autowired
    RateTrend trend;

    /** January 2026, 教委: one of two contacted in time; the other one was left out on appeal. */
    @Test
    void aPublishedMonthShowsWhatWasPublishedAndTheListBehindIt() {
        rows.contacted(rows.dispatched("jiaowei", "2026-01-06T10:00"), instant("2026-01-06T11:00"));
        var late = rows.number(rows.dispatched("jiaowei", "2026-01-07T10:00"));
        var id = scene.opened("2026-01-31");
        scene.rule(scene.appealed(id, "response", late, "jiaowei-head"), "leaveOut");
        trend.refresh();
        assertThat(january().text()).isEqualTo("2026-01 50.0%");
        assertThat(january().link()).isEqualTo("/supervision/rates/response?month=2026-01");
        scene.windowEnds();
        scene.decide(id, "approve");
        trend.refresh();
        assertThat(january().text()).isEqualTo("2026-01 100.0%");
        assertThat(january().link())
                .isEqualTo("/assessments/2026-01/1/cases?measure=response&grouping=district&group=district");
    }

    private TrendLine.Point january() {
        return trend.shown().trends().get(0).points().stream()
                .filter(point -> point.text().startsWith("2026-01"))
                .findFirst()
                .orElseThrow();
    }
}
