package org.bihuan.projects.meeting;

/** Where a resolution stands. */
public enum ResolutionStage {
    /** Decided, but the minutes aren't signed. */
    DRAFTED("待纪要签发"),
    ASSIGNED("落实中"),
    ANSWERED("待核验"),
    SETTLED("已销号");

    private final String label;

    ResolutionStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
