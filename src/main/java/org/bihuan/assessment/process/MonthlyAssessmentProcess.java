package org.bihuan.assessment.process;

/**
 * What Java and {@code monthly-assessment.bpmn} agree on: the first days of each month, since a new deployment forgets what the
 * old one had not begun, and one step.
 */
public final class MonthlyAssessmentProcess {

    public static final String KEY = "monthlyAssessment";
    public static final String MONTH_BEGAN = "event_monthBegan";

    private MonthlyAssessmentProcess() {}
}
