package org.bihuan.notification;

import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.ClockKind;

/** What a note about a rung says. */
final class RungTexts {

    private RungTexts() {}

    static String text(RungClimbed climbed) {
        var clock = climbed.clock().label();
        var order = climbed.clock() == ClockKind.ORDER;
        return switch (climbed.rung()) {
            case half -> clock + "时限已过半，请抓紧办理。";
            case warning -> "黄灯催办：" + clock + "时限已过80%，请尽快办结。";
            case overdue -> "红灯：" + clock + "时限已到期，" + (order ? "请立即回复督办单。" : "督办单已起草，请立即办理。");
            case leader -> "逾期已超过1个工作日，提请分管区领导督办。";
            case bulletin -> "逾期已超过3个工作日，已列入通报草稿。";
        };
    }
}
