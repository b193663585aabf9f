package org.bihuan.cases;

/** Whether a problem complains of a unit or an official of the district. */
public enum ComplaintKind implements Labelled {
    /** Of nobody, or of somebody outside the district's offices. */
    NONE("none", "普通诉求"),
    /** 投诉: of how somebody works. */
    COMPLAINT("complaint", "投诉单位或工作人员"),
    /** 举报: of a breach of law or discipline; the law keeps it from those it names. */
    DENUNCIATION("denunciation", "举报单位或工作人员");

    private final String code;
    private final String label;

    ComplaintKind(String code, String label) {
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
