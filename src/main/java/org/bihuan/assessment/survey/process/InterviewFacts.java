package org.bihuan.assessment.survey.process;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.assessment.survey.InterviewSheet;
import org.bihuan.assessment.survey.InterviewViews;
import org.bihuan.cases.Matter;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Component;

/** An interview as its form shows it: whom to call, masked, and about what; nothing else of the case. */
@Component
class InterviewFacts implements MatterFacts {

    private final InterviewViews interviews;

    InterviewFacts(InterviewViews interviews) {
        this.interviews = interviews;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return interviews.sheet(matter.id()).map(InterviewFacts::of).orElse(Map.of());
    }

    private static Map<String, Object> of(InterviewSheet sheet) {
        var facts = new HashMap<String, Object>();
        facts.put("interviewNumber", sheet.number());
        facts.put("subject", sheet.subject());
        facts.put("reportedOn", ChineseDates.full(sheet.reportedOn()));
        facts.put("reporterName", sheet.name());
        facts.put("reporterPhone", sheet.phone());
        facts.put("attempts", sheet.attempts() + "次");
        return facts;
    }
}
