package org.bihuan.deadlines;

/** What the amount of a rung means. */
public enum RungBasis {
    /** Percent of the limit that is gone, 1 to 100; days round up to the end of a whole day. */
    PERCENT("percent"),
    /** Whole working days after the day of expiry. */
    WORKING_DAYS_AFTER("workingDaysAfter");

    private final String code;

    RungBasis(String code) {
        this.code = code;
    }

    /** The code in the ladder table. */
    public String code() {
        return code;
    }

    /**
     * The basis with this code.
     *
     * @throws IllegalArgumentException with a Chinese sentence when there is none
     */
    public static RungBasis of(String code) {
        for (RungBasis basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("未知的阶梯基准“" + code + "”，应为 percent 或 workingDaysAfter");
    }
}
