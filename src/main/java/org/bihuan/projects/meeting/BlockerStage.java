package org.bihuan.projects.meeting;

/** Where an obstacle stands. */
public enum BlockerStage {
    OPEN("待协调"),
    ON_AGENDA("已列入议题"),
    /** A meeting has passed a resolution. */
    RESOLVING("议定事项落实中"),
    CLOSED("已销号");

    private final String label;

    BlockerStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
