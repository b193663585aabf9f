package org.bihuan.deadlines;

/** A step of the ladder that a clock climbs, in climbing order. */
public enum Rung {
    /** Half of the limit is gone. */
    half("时限过半"),
    /** The limit is nearly gone: yellow light. */
    warning("临期预警"),
    /** The limit is over: red light. */
    overdue("超期"),
    /** Still open some time after: to the district leader in charge. */
    leader("提请分管区领导"),
    /** Still open after that: entered on the draft bulletin. */
    bulletin("列入通报");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /**
     * The rung with this name.
     *
     * @throws IllegalArgumentException with a Chinese sentence when there is none
     */
    public static Rung of(String name) {
        for (Rung rung : values()) {
            if (rung.name().equals(name)) {
                return rung;
            }
        }
        throw new IllegalArgumentException("未知的阶梯“" + name + "”，应为 half、warning、overdue、leader 或 bulletin");
    }
}
