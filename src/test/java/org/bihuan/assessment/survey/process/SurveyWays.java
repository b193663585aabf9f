package org.bihuan.assessment.survey.process;

import java.util.Map;
import org.bihuan.cases.process.Loop;

/** Every line of a survey and its interviews. */
public final class SurveyWays {

    private final Loop loop;

    public SurveyWays(Loop loop) {
        this.loop = loop;
    }

    public void walk() {
        allAnswer();
        timeEnds();
    }

    private void allAnswer() {
        var scene = new SurveyScene(loop);
        scene.closed("jiaowei");
        scene.closed("jiaowei");
        var interviews = scene.interviews(scene.start("perUnit", 2));
        scene.answer(interviews.get(0), "yes", "satisfied");
        scene.call(interviews.get(1), Map.of("attempt", "refused"));
    }

    private void timeEnds() {
        var scene = new SurveyScene(loop);
        scene.closed("jiaowei");
        scene.miss(scene.interviews(scene.start("perUnit", 1)).get(0));
        loop.until(scene.month.plusMonths(3) + "T09:00");
    }
}
