package org.bihuan.projects;

/** Why there is a version of a plan. */
public enum PlanKind {
    FIRST("首版"),
    /** Asked for and approved by the leader in charge; counted. */
    REPLAN("调整"),
    /** Made by the system when an obstacle is gone: the days that it cost are added. */
    SHIFT("顺延");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
