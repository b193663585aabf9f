package org.bihuan.reports.bulletin;

/** What happens to a bulletin, for its record. */
enum BulletinStep {
    DRAFTED("系统起草"),
    SUBMITTED("报请审批"),
    SENT_BACK("退回修改"),
    APPROVED("同意印发"),
    ISSUED("编号印发"),
    DROPPED("不予通报");

    private final String label;

    BulletinStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
