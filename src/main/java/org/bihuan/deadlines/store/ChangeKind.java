package org.bihuan.deadlines.store;

/** What was done to a clock. */
public enum ChangeKind {
    /** It began to run. */
    START("起算"),
    /** It was stopped for a while, with an expected end. */
    PAUSE("暂停"),
    /** It runs again before the expected end. */
    RESUME("提前恢复计时"),
    /** It got more time. */
    EXTEND("延期"),
    /** The calendar changed, and its dates with it. */
    REDATE("因日历变更重新计算"),
    /** Its promise was kept or fell away. */
    STOP("停止");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
