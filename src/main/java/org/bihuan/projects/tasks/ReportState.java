package org.bihuan.projects.tasks;

/** Where a weekly report stands. */
public enum ReportState {
    REPORTED("待确认"),
    CONFIRMED("已确认"),
    RETURNED("已退回");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
