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
    PART("协办"),
    /** From the registration of a project to its approved plan; the serving body's. */
    PREPARATION("前期准备"),
    /** From when a project waits for a step of its own, such as its acceptance or a decision, until that is done. */
    PROJECT_STEP("项目环节"),
    /** From when a project task can begin to its latest start. */
    WORK_START("开工", true),
    /** From the start of a project task, or the end of an obstacle, to its latest finish. */
    WORK_FINISH("完成", true),
    /** While a project task can't go on because of a department; that department's. */
    BLOCKED("手续协调"),
    /** From a dispatch meeting to its signed minutes. */
    MINUTES("会议纪要"),
    /** From the signed minutes to the date that the meeting set for a resolution. */
    RESOLUTION("议定事项", true);

    private final String label;
    private final boolean dated;

    ClockKind(String label) {
        this(label, false);
    }

    ClockKind(String label, boolean dated) {
        this.label = label;
        this.dated = dated;
    }

    /** Whether somebody sets the date of each promise, so that no table has a limit for it. */
    public boolean dated() {
        return dated;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
