package org.bihuan.projects;

import org.bihuan.cases.Labelled;

/** What may be asked for while a project goes on. */
public enum ChangeKind implements Labelled {
    ESTIMATE("estimate", "调整概算"),
    REPLAN("replan", "调整计划"),
    SUSPEND("suspend", "暂停项目"),
    RESUME("resume", "恢复项目"),
    CANCEL("cancel", "取消项目");

    private final String code;
    private final String label;

    ChangeKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a plan may belong to the answer. */
    boolean mayNeedAPlan() {
        return this == ESTIMATE || this == REPLAN;
    }
}
