package org.bihuan.notification;

import org.bihuan.cases.RungClimbed;

/** What a note about a rung says. */
public final class RungTexts {

    private RungTexts() {}

    /** One or two sentences in Chinese; of what the rung created, only what it did create. */
    public static String text(RungClimbed climbed) {
        var clock = climbed.clock().label();
        return switch (climbed.rung()) {
            case half -> clock + "时限已用去一部分，请抓紧办理。";
            case warning -> "黄灯催办：" + clock + "时限将至，请尽快办结。";
            case overdue -> "红灯：" + clock + "时限已到期，" + overdue(climbed);
            case leader -> clock + "逾期仍未办结，" + (climbed.effects().contains("leaderTask") ? "已提请分管区领导督办。" : "已报告分管区领导。");
            case bulletin -> clock + "逾期仍未办结" + (climbed.effects().contains("bulletin") ? "，已列入通报草稿。" : "。");
        };
    }

    private static String overdue(RungClimbed climbed) {
        var drafted = climbed.effects().contains("order") ? "督办单已起草，" : "";
        return drafted
                + switch (climbed.clock()) {
                    case DISPATCH, HANDLING, REWORK -> "请立即办理。";
                    case PART -> "请立即答复。";
                    case ORDER -> "请立即回复督办单。";
                    case PREPARATION -> "请立即完成计划编制和审批。";
                    case PROJECT_STEP -> "请立即办理项目当前环节。";
                    case WORK_START -> "请立即启动任务。";
                    case WORK_FINISH -> "请立即完成任务并提交成果。";
                    case BLOCKED -> "请立即协调解决手续问题。";
                    case MINUTES -> "请按期召开会议，签发会议纪要。";
                    case RESOLUTION -> "请立即落实议定事项。";
                    case EXCLUSION -> "请立即作出决定。";
                    case REVIEW, FINAL_REVIEW -> "请立即作出意见并书面送达。";
                };
    }
}
