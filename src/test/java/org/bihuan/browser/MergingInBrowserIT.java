package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Several residents report one problem: the dispatcher sees it, merges; one feedback reaches all, each rates alone, one
 * wants to be handled alone; a repeat without new facts is declined with the earlier result.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergingInBrowserIT {

    private static final String FIRST = "紫藤里幼儿园滑梯断裂";
    private static final String SECOND = "紫藤里幼儿园的滑梯断了";
    private static final String THIRD = "紫藤里幼儿园滑梯断裂没人修";
    private static final String REPEAT = "紫藤里幼儿园滑梯断裂什么时候修";

    Browser browser;
    String first;
    String second;
    String third;

    @BeforeAll
    void open() {
        browser = Browser.onDemo();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void theFirstReportIsDispatchedAndSigned() {
        try (var centre = browser.signIn("centre-1")) {
            first = register(centre, FIRST, "滑梯从中间断裂，孩子差点摔伤。");
            centre.list("待派单").open("受理派单 " + first).claim();
            assertThat(centre.shown("相似的诉求")).contains("没有");
            centre.pick("派单").complete();
        }
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("待签收").open("签收诉求 " + first).claim();
            unit.pick("属于本单位职责，签收").choose("经办人", "萧知行").complete();
            unit.list("我的待办").open("联系群众 " + first);
            unit.fill("联系情况", "已电话联系家长").complete();
        }
    }

    @Test
    @Order(2)
    void theDispatcherSeesTheSimilarCaseAndMergesIntoIt() {
        try (var centre = browser.signIn("centre-1")) {
            second = register(centre, SECOND, "滑梯断成两截，请尽快修好。");
            centre.list("待派单").open("受理派单 " + second).claim();
            assertThat(centre.shown("相似的诉求")).contains(first, FIRST);
            centre.pick("并入另一件诉求").fill("并入理由", "同一处滑梯").fill("或填写主件的编号", second);
            assertThat(centre.refused()).contains("不能并入本诉求自己");
            centre.fill("或填写主件的编号", "").choose("并入哪件诉求", first).complete();
        }
    }

    @Test
    @Order(3)
    void aThirdIsMergedAndPartsByACallOfTheResident() {
        try (var centre = browser.signIn("centre-1")) {
            third = register(centre, THIRD, "滑梯断裂，还有一处秋千也坏了。");
            centre.list("待派单").open("受理派单 " + third).claim();
            centre.pick("并入另一件诉求").choose("并入哪件诉求", first).fill("并入理由", "同一处滑梯");
            centre.complete();
            centre.start("登记群众来电")
                    .fill("诉求编号", third)
                    .pick("要求单独办理")
                    .fill("说明", "我反映的主要是秋千")
                    .submitStart();
            centre.list("待派单").open("受理派单 " + third).claim();
            assertThat(centre.shown("办理经过")).contains("群众要求单独办理：我反映的主要是秋千");
            centre.pick("直接答复").fill("答复内容", "秋千已列入本周维修").complete();
        }
    }

    @Test
    @Order(4)
    void theUnitFeedsBackOnceForBoth() {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("我的待办").open("落实办理 " + first);
            assertThat(unit.shown("并案情况")).contains("已有1件诉求并入本件", second);
            unit.pick("办理结果").pick("已解决").fill("办理结果", "已更换滑梯").fill("佐证", "照片2张");
            unit.complete();
        }
        try (var head = browser.signIn("jiaowei-head")) {
            head.list("待审核").open("单位审核 " + first).claim().pick("同意").complete();
        }
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("我的待办").open("反馈群众 " + first);
            unit.choose("反馈方式", "电话").fill("反馈内容", "滑梯已更换").complete();
        }
    }

    @Test
    @Order(5)
    void eachResidentIsCalledBackAndRatesAlone() {
        try (var centre = browser.signIn("centre-2")) {
            centre.list("待回访").open("回访群众 " + first).claim();
            centre.pick("是").pick("已解决").choose("满意程度", "满意").complete();
            centre.list("待回访").open("回访群众 " + second).claim();
            assertThat(centre.shown("反馈内容")).isEqualTo("滑梯已更换");
            centre.pick("是").pick("未解决").choose("满意程度", "不满意");
            centre.fill("群众意见", "滑梯旁的护栏还是坏的").complete();
        }
    }

    @Test
    @Order(6)
    void theSupervisionOfficeExplainsAndClosesTheMergedOne() {
        try (var office = browser.signIn("supervision-1")) {
            office.list("待督查").open("审核并案诉求 " + second).claim();
            assertThat(office.shown("群众意见")).isEqualTo("滑梯旁的护栏还是坏的");
            assertThat(office.shown("并案情况")).contains(first);
            office.pick("解释办结").fill("审核意见", "护栏不属于本件，已告知另行登记").complete();
        }
    }

    @Test
    @Order(7)
    void aRepeatIsDeclinedOnlyWithTheEarlierResult() {
        try (var centre = browser.signIn("centre-1")) {
            var again = register(centre, REPEAT, "滑梯断裂什么时候修好。");
            centre.list("待派单").open("受理派单 " + again).claim();
            assertThat(centre.shown("相似的诉求")).contains(first);
            centre.pick("不予受理").choose("不予受理的理由", "重复反映").fill("告知去向", "有新的情况请再来电");
            assertThat(centre.refused()).contains("须关联先前的办理结果");
            centre.choose("先前的诉求", first).complete();
        }
    }

    private String register(Tasklist centre, String subject, String detail) {
        centre.start("登记群众诉求")
                .fill("标题", subject)
                .fill("诉求内容", detail)
                .choose("来源渠道", "热线")
                .choose("诉求类别", "教育")
                .choose("所在街道", "青枫")
                .fill("详细地址", "紫藤里3号")
                .submitStart();
        return browser.numberOf(subject);
    }
}
