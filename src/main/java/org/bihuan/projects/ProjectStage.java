package org.bihuan.projects;

/** Where a project stands. */
public enum ProjectStage {
    REGISTERED("待明确联系人"),
    BREAKDOWN("编制任务分解"),
    APPROVAL("计划待审批"),
    RUNNING("实施中"),
    SUSPENDED("已暂停"),
    ACCEPTANCE("待竣工验收"),
    RECTIFYING("整改中"),
    SETTLEMENT("待决算归档"),
    CLOSED("已办结"),
    CANCELLED("已取消");

    private final String label;

    ProjectStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the project still goes on. */
    public boolean open() {
        return this != CLOSED && this != CANCELLED;
    }
}
