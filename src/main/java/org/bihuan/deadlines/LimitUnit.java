package org.bihuan.deadlines;

/** What a time limit is counted in. */
public enum LimitUnit {
    /** Days on which the State Council's calendar has people at work. */
    WORKING_DAYS("wd", "个工作日"),
    /** Every day; a last day that is no working day moves to the next working day (民法典 第203条). */
    CALENDAR_DAYS("d", "个自然日"),
    /** Elapsed hours, day and night. */
    HOURS("h", "小时"),
    /** Elapsed hours inside the working time of working days. */
    WORKING_HOURS("wh", "个工作小时");

    private final String code;
    private final String label;

    LimitUnit(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The code in tables and on the command line: {@code wd}, {@code d}, {@code h} or {@code wh}. */
    public String code() {
        return code;
    }

    /** The Chinese counter, to be read after a number: "个工作日". */
    public String label() {
        return label;
    }

    /** Whether whole days are counted, so that the day of the start does not count (民法典 第201条). */
    public boolean countsDays() {
        return this == WORKING_DAYS || this == CALENDAR_DAYS;
    }

    /**
     * The unit with this code.
     *
     * @throws IllegalArgumentException with a Chinese sentence when there is none
     */
    public static LimitUnit of(String code) {
        for (LimitUnit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("未知的时限单位“" + code + "”，应为 wd（工作日）、d（自然日）、h（小时）或 wh（工作小时）");
    }
}
