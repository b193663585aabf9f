package org.bihuan.assessment;

/** How something counts in a measure. */
public enum Counted {
    /** The measure's question is answered with yes. */
    YES("是"),
    /** Counts by a share: basically satisfied. */
    PART("折算"),
    NO("否"),
    /** There is no question: it is only counted, or measured. */
    PLAIN("计入"),
    /** Taken out on appeal. */
    OUT("不计入");

    private final String label;

    Counted(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
