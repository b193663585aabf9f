package org.bihuan.assessment.survey;

/** Why a closed case can't be drawn. */
enum LeftOut {
    WITHDRAWN("群众撤回"),
    COMPLAINED("涉及投诉举报"),
    EXCLUDED("已剔除"),
    NO_PHONE("未留电话");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
