package org.bihuan.assessment;

/** What happens to an assessment, for its record. */
enum AssessmentStep {
    OPENED("启动考核"),
    COMPUTED("汇总并公示"),
    APPEALED("提出申诉"),
    APPEAL_DECIDED("审定申诉"),
    CONFIRMED("核定结果"),
    SENT_BACK("退回修改"),
    REVISED("修改后重报"),
    APPROVED("同意发布"),
    PUBLISHED("冻结发布");

    private final String label;

    AssessmentStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
