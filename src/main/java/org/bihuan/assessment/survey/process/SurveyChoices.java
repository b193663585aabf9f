package org.bihuan.assessment.survey.process;

import java.util.Map;
import org.bihuan.assessment.survey.Surveys;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.springframework.stereotype.Component;

/** The periods that may be surveyed. */
@Component
class SurveyChoices implements StartFacts {

    private final Surveys surveys;

    SurveyChoices(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String process() {
        return StartSurveyProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        var periods = surveys.offered().stream()
                .map(period -> new Option(period.label(), period.code()))
                .toList();
        return Map.of("periodOptions", periods);
    }
}
