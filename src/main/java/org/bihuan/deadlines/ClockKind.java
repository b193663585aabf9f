package org.bihuan.deadlines;

/** Which promise a clock measures. A subject has at most one running clock. */
public enum ClockKind {
    /** From the report to the dispatch; the dispatch centre's. */
    DISPATCH("派单"),
    /** From the first dispatch to the feedback; re-routing inherits what is left. */
    HANDLING("办理"),
    /** From the decision that a case is done again to its new feedback. */
    REWORK("重办"),
    /** From the issue of a supervision order to its reply. */
    ORDER("督办"),
    /** While the district owes an answer to an application for exclusion; the centre's, then the supervision office's. */
    EXCLUSION("剔除审核"),
    /** From the petitioner's request for a review to the delivery of the opinion. */
    REVIEW("复查"),
    /** From the petitioner's request for the final review to the delivery of the opinion. */
    FINAL_REVIEW("复核"),
    /** From the invitation of an assisting unit to its answer. */
    PART("协办");

    private final String label;

    ClockKind(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
