package org.bihuan.cases.petition;

import org.bihuan.cases.Labelled;

/** What a review makes of the result. */
public enum Conclusion implements Labelled {
    MAINTAIN("maintain", "维持原处理意见"),
    CHANGE("change", "变更处理意见"),
    /** Only of a review: a final review settles the matter itself. */
    REVOKE("revoke", "撤销处理意见，重新办理");

    private final String code;
    private final String label;

    Conclusion(String code, String label) {
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
