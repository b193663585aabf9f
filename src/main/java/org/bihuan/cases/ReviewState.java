package org.bihuan.cases;

/** How far a petitioner went beyond the result: review, then final review (信访工作条例 第三十五条、第三十六条). */
public enum ReviewState {
    IN_REVIEW("复查中"),
    REVIEWED("已复查"),
    /** The result was declared void; the petition is handled anew under another number. */
    REVOKED("已撤销重办"),
    IN_FINAL_REVIEW("复核中"),
    /** The final review is final: the same facts and reasons are not accepted any more. */
    CONCLUDED("信访终结");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /**
     * What follows when the petitioner asks again.
     *
     * @throws Refusal when nothing may
     */
    ReviewState next(String number) {
        return switch (this) {
            case REVIEWED -> IN_FINAL_REVIEW;
            case IN_REVIEW, IN_FINAL_REVIEW ->
                throw new Refusal("信访事项" + number + "正在" + (this == IN_REVIEW ? "复查" : "复核") + "，请等待书面意见。");
            case REVOKED -> throw new Refusal("信访事项" + number + "的处理意见已被撤销并重新办理，请等待新的处理意见。");
            case CONCLUDED -> throw new Refusal("信访事项" + number + "已经复核终结，以同一事实和理由提出的请求不再受理。");
        };
    }
}
