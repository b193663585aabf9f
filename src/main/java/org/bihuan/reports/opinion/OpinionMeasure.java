package org.bihuan.reports.opinion;

import org.bihuan.cases.Labelled;

/** How an opinion is dealt with. */
public enum OpinionMeasure implements Labelled {
    AT_ONCE("atOnce", "立行立改"),
    BY_A_DATE("byDate", "限期整改"),
    LASTING("lasting", "长期坚持"),
    EXPLAINED("explained", "解释说明");

    private final String code;
    private final String label;

    OpinionMeasure(String code, String label) {
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
