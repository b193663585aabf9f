package org.bihuan.cases;

/** What happened to a case: the kinds of its events. */
public enum Step {
    REPORTED("登记"),
    DISPATCHED("派单"),
    DISPATCHED_BY_RULE("按规则派单"),
    ANSWERED("直接答复"),
    DECLINED("不予受理"),
    SIGNED("签收"),
    OBJECTED("提出派单异议"),
    REROUTED("改派"),
    ARBITRATED("裁定主办单位"),
    CONTACTED("联系群众"),
    EXTENSION_ASKED("申请延期"),
    PAUSE_ASKED("申请暂停"),
    REQUEST_APPROVED("批准申请"),
    REQUEST_REFUSED("驳回申请"),
    REQUEST_LAPSED("申请到期失效"),
    SUBMITTED("提交办理结果"),
    SENT_BACK("退回修改"),
    APPROVED("审核通过"),
    ON_RECORD_ASKED("报请挂账"),
    PUT_ON_RECORD("批准挂账"),
    ON_RECORD_REFUSED("不同意挂账"),
    REVIEW_DATE_REACHED("到复查日"),
    FED_BACK("反馈群众"),
    NOT_REACHED("回访未联系上"),
    RATED("群众评价"),
    RATED_AT_EXPIRY("到期首次回访评价"),
    LEFT_UNRATED("未评价"),
    REWORK_ORDERED("要求重办"),
    EXPLANATION_ACCEPTED("同意解释办结"),
    CLOSED("办结归档"),
    WITHDRAWN("群众撤回"),
    URGED("群众催办"),
    URGING_PASSED_ON("转达催办"),
    RUNG_REACHED("时限提醒"),
    INSTRUCTED("领导批示"),
    RESIDENT_TOLD("告知群众"),
    REPORTER_SHOWN("查看联系方式"),
    ORDER_DRAFTED("起草督办单"),
    ORDER_ISSUED("签发督办单"),
    ORDER_DISCARDED("不予签发督办单"),
    ORDER_ANSWERED("回复督办单"),
    ORDER_RETURNED("退回督办回复"),
    ORDER_SETTLED("督办单销号"),
    BULLETIN_ENTERED("列入通报草稿"),
    MERGED("并入"),
    TOOK_IN("收并诉求"),
    MAIN_MOVED("主件进展"),
    UNMERGED("拆分单独办理"),
    EXCLUSION_APPLIED("申请剔除"),
    EXCLUSION_RETURNED("退回补充剔除材料"),
    EXCLUSION_SUPPLIED("补充剔除材料"),
    EXCLUSION_CHECKED("核查剔除申请"),
    EXCLUSION_GRANTED("同意剔除"),
    EXCLUSION_REFUSED("不同意剔除"),
    EXCLUSION_APPEALED("对不予剔除提出申诉"),
    EXCLUSION_APPEAL_DISMISSED("驳回剔除申诉"),
    EXCLUSION_ENDED("终结剔除申请"),
    RULE_MADE("形成派单规则"),
    RULE_WITHDRAWN("撤销派单规则"),
    RECUSED("登记回避"),
    HEARING_ASKED("申请举行听证"),
    REVIEW_ASKED("申请复查或复核"),
    HEARING_ANNOUNCED("决定举行听证"),
    HEARING_HELD("记录听证"),
    REVIEW_DECIDED("作出复查或复核意见"),
    REVIEW_DELIVERED("送达复查或复核意见"),
    STARTED_OVER("重新办理");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
