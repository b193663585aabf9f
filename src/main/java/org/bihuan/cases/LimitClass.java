package org.bihuan.cases;

/** How urgent a case is, or that it is a petition; the table of time limits gives each class its limits. */
public enum LimitClass implements Labelled {
    DANGER("danger", "危及生命财产"),
    UTILITIES("utilities", "水电气热"),
    ORDINARY("ordinary", "一般"),
    COMPLEX("complex", "复杂"),
    /** A petition, whose limits are the law's (信访工作条例, 2022). */
    PETITION("petition", "信访事项");

    private final String code;
    private final String label;

    LimitClass(String code, String label) {
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
