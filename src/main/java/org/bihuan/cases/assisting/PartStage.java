package org.bihuan.cases.assisting;

/** Where a part stands: whose turn it is. */
public enum PartStage {
    INVITED("待签收"),
    RETURNED("待改派"),
    IN_ARBITRATION("待裁定"),
    IN_PROGRESS("办理中"),
    ANSWERED("待确认"),
    ACCEPTED("已采纳"),
    WITHDRAWN("已撤回");

    private final String label;

    PartStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the lead unit still waits for it. */
    public boolean open() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
