package org.bihuan.assessment.survey;

/** What happens in a survey; each leaves an event. */
enum SurveyStep {
    STARTED("发起调查"),
    SAMPLE_DRAWN("抽取样本"),
    ASSIGNED("分派访问员"),
    CONTACT_SHOWN("查看联系方式"),
    ANSWERED("接受访问"),
    NOT_REACHED("未联系上"),
    REFUSED("拒绝受访"),
    UNFINISHED("期满未完成"),
    SUMMED_UP("汇总结果");

    private final String label;

    SurveyStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
