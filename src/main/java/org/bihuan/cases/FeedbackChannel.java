package org.bihuan.cases;

/** How the resident was told the result. */
public enum FeedbackChannel implements Labelled {
    PHONE("phone", "电话"),
    SMS("sms", "短信"),
    VISIT("visit", "上门"),
    LETTER("letter", "书面");

    private final String code;
    private final String label;

    FeedbackChannel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether the resident has it on paper, as a petitioner must (信访工作条例 第三十二条). */
    boolean inWriting() {
        return this == LETTER;
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
