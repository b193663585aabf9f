package org.bihuan.cases.petition;

import org.bihuan.deadlines.ClockKind;

/** Who looks at the result again. */
public enum Level {
    /** 复查, by the organ above the one that handled (信访工作条例 第三十五条). */
    REVIEW("复查", ClockKind.REVIEW),
    /** 复核, by the organ above the reviewing one; its opinion is final (信访工作条例 第三十六条). */
    FINAL_REVIEW("复核", ClockKind.FINAL_REVIEW);

    private final String label;
    private final ClockKind clock;

    Level(String label, ClockKind clock) {
        this.label = label;
        this.clock = clock;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    ClockKind clock() {
        return clock;
    }
}
