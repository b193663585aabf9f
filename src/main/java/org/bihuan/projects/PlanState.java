package org.bihuan.projects;

/** Where a version of a plan stands; one at most is a draft, one at most is approved, that is in force. */
public enum PlanState {
    DRAFT("草案"),
    APPROVED("现行"),
    SUPERSEDED("历史版本"),
    REFUSED("未同意");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
