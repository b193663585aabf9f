package org.bihuan.notification;

import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.ClockKind;

/** What a note about a rung says. */
public final class RungTexts {

    private RungTexts() {}

    /** One or two sentences in Chinese. */
    public static String text(RungClimbed climbed) {
        var clock = climbed.clock().label();
        return switch (climbed.rung()) {
            case half -> clock + "时限已用去一部分，请抓紧办理。";
            case warning -> "黄灯催办：" + clock + "时限将至，请尽快办结。";
            case overdue -> "红灯：" + clock + "时限已到期，" + overdue(climbed.clock());
            case leader -> clock + "逾期仍未办结，已提请分管区领导督办。";
            case bulletin -> clock + "逾期仍未办结，已列入通报草稿。";
        };
    }

    private static String overdue(ClockKind clock) {
        return switch (clock) {
            case ORDER -> "请立即回复督办单。";
            case REVIEW, FINAL_REVIEW -> "请立即作出意见并书面送达。";
            default -> "督办单已起草，请立即办理。";
        };
    }
}
