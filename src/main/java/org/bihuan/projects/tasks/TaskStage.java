package org.bihuan.projects.tasks;

/** Where a task of a project stands. */
public enum TaskStage {
    /** For its predecessors. */
    WAITING("待前置"),
    READY("待启动"),
    RUNNING("实施中"),
    SUBMITTED("待核验"),
    ACCEPTED("已验收"),
    WITHDRAWN("已取消");

    private final String label;

    TaskStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether somebody has it in hand: a unit, or the section that checks. */
    public boolean inHand() {
        return this == READY || this == RUNNING || this == SUBMITTED;
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return this == WAITING || inHand();
    }
}
