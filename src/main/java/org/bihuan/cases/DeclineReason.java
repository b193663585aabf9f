package org.bihuan.cases;

/** The named reasons for which a problem may be declined (北京市接诉即办工作条例). */
public enum DeclineReason implements Labelled {
    EMERGENCY("emergency", "应由110、119、120、122紧急处置"),
    LEGAL("legal", "应通过诉讼、仲裁、纪检监察、行政复议、信息公开或信访渠道处理"),
    REPEAT("repeat", "重复反映且无新的事实"),
    SECRET("secret", "涉及国家秘密、商业秘密或个人隐私"),
    OUTSIDE("outside", "不属于政府职责范围"),
    UNLAWFUL("unlawful", "违反法律法规或公序良俗"),
    /** 信访工作条例 第三十六条. */
    CONCLUDED("concluded", "信访事项已经复核终结");

    private final String code;
    private final String label;

    DeclineReason(String code, String label) {
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
