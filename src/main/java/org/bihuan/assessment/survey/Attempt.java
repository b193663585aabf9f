package org.bihuan.assessment.survey;

import org.bihuan.cases.Labelled;

/** What came of a call. */
public enum Attempt implements Labelled {
    ANSWERED("answered", "接受访问"),
    NOT_REACHED("notReached", "未联系上"),
    REFUSED("refused", "拒绝受访");

    private final String code;
    private final String label;

    Attempt(String code, String label) {
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
