package org.bihuan.cases;

/** The five levels of 好差评. */
public enum Rating implements Labelled {
    VERY_SATISFIED("verySatisfied", "非常满意"),
    SATISFIED("satisfied", "满意"),
    BASICALLY_SATISFIED("basicallySatisfied", "基本满意"),
    DISSATISFIED("dissatisfied", "不满意"),
    VERY_DISSATISFIED("veryDissatisfied", "非常不满意");

    private final String code;
    private final String label;

    Rating(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether the resident is at least basically satisfied. */
    public boolean content() {
        return compareTo(BASICALLY_SATISFIED) <= 0;
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
