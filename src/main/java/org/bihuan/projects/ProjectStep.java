package org.bihuan.projects;

/** What happened to a project, a task of it, or a dispatch meeting: the kinds of their events. */
public enum ProjectStep {
    REGISTERED("登记项目"),
    SERVANTS_NAMED("明确“1+1+1”联系人"),
    HANDED_OVER("移交联系人"),
    PLAN_DRAFTED("编制任务分解表"),
    PLAN_SUBMITTED("报审计划"),
    PLAN_APPROVED("批准计划"),
    PLAN_SENT_BACK("退回计划"),
    PLAN_SHIFTED("计划顺延"),
    STARTED("启动任务"),
    LIGHT_CHANGED("亮灯变化"),
    SUMMONED("约谈项目单位"),
    CHANGE_ASKED("申请项目变更"),
    CHANGE_APPROVED("同意项目变更"),
    CHANGE_REFUSED("不同意项目变更"),
    CHANGE_SENT_BACK("退回项目变更"),
    ESTIMATE_REVISED("调整概算"),
    SUSPENDED("暂停项目"),
    RESUMED("恢复项目"),
    CANCELLED("取消项目"),
    ALL_TASKS_ACCEPTED("任务全部验收"),
    ACCEPTED("通过竣工验收"),
    NOT_ACCEPTED("未通过竣工验收"),
    RECTIFIED("完成整改"),
    SETTLED("决算归档"),
    TASK_READY("任务可以启动"),
    TASK_STARTED("启动任务"),
    TASK_HELD_BACK("任务须待前置任务"),
    TASK_WITHDRAWN("取消任务"),
    PROGRESS_REPORTED("填报周进度"),
    PROGRESS_CONFIRMED("确认进度"),
    PROGRESS_RETURNED("退回进度"),
    DELIVERABLE_SUBMITTED("提交成果"),
    DELIVERABLE_ACCEPTED("成果合格"),
    DELIVERABLE_SENT_BACK("退回成果"),
    BLOCKER_RAISED("反映手续问题"),
    BLOCKER_CLOSED("手续问题销号"),
    CASE_REPORTED("转为诉求交办"),
    CASE_TAKEN_IN("诉求转入"),
    MEETING_CALLED("召集调度会"),
    AGENDA_SET("确定议题"),
    MEETING_DROPPED("不再召开"),
    MEETING_HELD("召开会议"),
    ITEM_DECIDED("逐项议定"),
    MINUTES_SIGNED("签发会议纪要"),
    MINUTES_SENT_BACK("退回会议纪要"),
    MINUTES_REVISED("修改会议纪要"),
    RESOLUTION_ASSIGNED("交办议定事项"),
    RESOLUTION_ANSWERED("答复议定事项"),
    RESOLUTION_SENT_BACK("退回议定事项"),
    RESOLUTION_ACCEPTED("议定事项销号"),
    RESOLUTION_WITHDRAWN("撤销议定事项"),
    MEETING_SETTLED("议定事项全部办结");

    private final String label;

    ProjectStep(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
