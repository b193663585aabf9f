package org.bihuan.browser;

import java.util.function.UnaryOperator;

/** The way of a case until its unit works on it, by hand. */
final class FirstSteps {

    private final Browser browser;

    FirstSteps(Browser browser) {
        this.browser = browser;
    }

    /**
     * The dispatch centre registers a case.
     *
     * @param more fills in what else there is to say
     * @return its number
     */
    String register(String subject, String category, UnaryOperator<Tasklist> more) {
        try (var centre = browser.signIn("centre-1")) {
            var form = centre.start("登记群众诉求")
                    .fill("标题", subject)
                    .fill("诉求内容", subject + "，请尽快处理。")
                    .choose("来源渠道", "来信")
                    .choose("诉求类别", category);
            more.apply(form).submitStart();
        }
        return browser.numberOf(subject);
    }

    /** Dispatched as the rules propose, signed by an official of the unit, who contacts the resident. */
    void untilImplementation(String number, String official, String name) {
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + number).claim().pick("派单").complete();
        }
        try (var unit = browser.signIn(official)) {
            unit.list("待签收").open("签收诉求 " + number).claim();
            unit.pick("属于本单位职责，签收").choose("经办人", name).complete();
            unit.list("我的待办").open("联系群众 " + number);
            unit.fill("联系情况", "已电话联系").complete();
        }
    }
}
