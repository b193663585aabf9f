package org.bihuan.projects;

import org.bihuan.cases.Labelled;

/** The part of a project's course that a task belongs to, in the order of the course (政府投资条例 第九条至第二十六条). */
public enum Phase implements Labelled {
    PROPOSAL("proposal", "项目建议书"),
    FEASIBILITY("feasibility", "可行性研究"),
    DESIGN("design", "初步设计与概算"),
    /** Permits of other departments, and the contracts without which no work begins. */
    PERMITS("permits", "手续办理"),
    CONSTRUCTION("construction", "施工"),
    ACCEPTANCE("acceptance", "竣工验收"),
    SETTLEMENT("settlement", "决算"),
    EVALUATION("evaluation", "后评价");

    private final String code;
    private final String label;

    Phase(String code, String label) {
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
}
