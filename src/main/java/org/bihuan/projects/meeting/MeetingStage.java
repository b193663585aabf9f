package org.bihuan.projects.meeting;

/** Where a dispatch meeting stands. */
public enum MeetingStage {
    CALLED("待确定议题"),
    CONFIRMED("待召开"),
    HELD("逐项议定中"),
    MINUTES("纪要待签发"),
    REVISING("纪要待修改"),
    RESOLVING("议定事项落实中"),
    SETTLED("已办结"),
    DROPPED("不再召开");

    private final String label;

    MeetingStage(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
