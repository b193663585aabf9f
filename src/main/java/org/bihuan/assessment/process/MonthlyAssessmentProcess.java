package org.bihuan.assessment.process;

/** What Java and {@code monthly-assessment.bpmn} agree on: the first of each month, and one step. */
public final class MonthlyAssessmentProcess {

    public static final String KEY = "monthlyAssessment";
    public static final String MONTH_BEGAN = "event_monthBegan";

    private MonthlyAssessmentProcess() {}
}
