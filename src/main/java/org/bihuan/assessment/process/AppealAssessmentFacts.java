package org.bihuan.assessment.process;

import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Measure;
import org.bihuan.cases.process.Option;
import org.bihuan.cases.process.StartFacts;
import org.springframework.stereotype.Component;

/** What the form 考核申诉 offers: the results that are being shown, and what may be appealed. */
@Component
class AppealAssessmentFacts implements StartFacts {

    private final Assessments assessments;

    AppealAssessmentFacts(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String process() {
        return AppealAssessmentProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        var shown = assessments.all().stream()
                .filter(each -> each.stage() == Assessment.Stage.PUBLICITY)
                .map(each -> new Option(each.number(), each.id().toString()))
                .toList();
        var measures = Stream.of(Measure.values())
                .filter(measure -> measure != Measure.COMPOSITE)
                .map(measure -> new Option(measure.label(), measure.code()))
                .toList();
        return Map.of("assessmentOptions", shown, "measureOptions", measures);
    }
}
