package org.bihuan.cases;

import java.util.Set;

/** Where a case stands in the closed loop: whose turn it is. */
public enum Stage {
    REPORTED("待派单"),
    MERGED("已并入"),
    DISPATCHED("待签收"),
    RETURNED("待改派"),
    IN_ARBITRATION("待裁定"),
    SIGNED("待联系群众"),
    IN_PROGRESS("办理中"),
    IN_REVIEW("单位审核"),
    ON_RECORD_ASKED("待审批挂账"),
    ON_RECORD("已挂账"),
    APPROVED("待反馈"),
    IN_CALLBACK("回访中"),
    DISPUTED("督查审核"),
    RATED("待归档"),
    CLOSED("已办结");

    /** The resident has been told the result. */
    public static final Set<Stage> AFTER_FEEDBACK = Set.of(IN_CALLBACK, DISPUTED, RATED, CLOSED);

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
