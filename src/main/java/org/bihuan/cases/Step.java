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
    CONSULTATION_STARTED("发起会商"),
    CONSULTATION_ANSWERED("会商答复"),
    CONSULTATION_ENDED("会商期限到"),
    PART_INVITED("邀请协办"),
    PART_SIGNED("签收协办"),
    PART_OBJECTED("提出协办异议"),
    PART_REROUTED("改派协办"),
    PART_ARBITRATED("裁定协办单位"),
    PART_ANSWERED("答复协办"),
    PART_ACCEPTED("采纳协办答复"),
    PART_SENT_BACK("退回协办答复"),
    PART_WITHDRAWN("撤回协办");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
