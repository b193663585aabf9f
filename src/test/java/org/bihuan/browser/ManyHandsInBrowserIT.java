package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Several units on one problem, by hand, in a real browser: asked before the dispatch whose it is, invited to assist, and
 * an exclusion that the district decides on; each step by the official whose step it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyHandsInBrowserIT {

    Browser browser;
    String consulted;
    String assisted;
    String exclusion;

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
    void unitsAreAskedWhoseItIs() {
        consulted = new FirstSteps(browser).register("新港码头凌晨四点吊装", "噪声扰民", form -> form.choose("所在街道", "新港"));
        answers("shengtai-1", "不属于", "不是工业噪声");
        answers("chengguan-1", "不属于", "不是施工噪声");
        answers("xingang-jiedao-1", "属于", "由街道与码头约定装卸时段");
    }

    private void answers(String official, String own, String why) {
        try (var unit = browser.signIn(official)) {
            unit.list("待协办").open("会商答复 " + consulted).claim();
            assertThat(unit.shown("各单位会商意见")).contains("尚未答复");
            unit.pick(own).fill("理由", why).complete();
        }
    }

    @Test
    @Order(2)
    void theDispatcherReadsWhatTheySaidAndDecides() {
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + consulted).claim();
            assertThat(centre.shown("会商意见"))
                    .contains("区生态环境局：不属于本单位职责。不是工业噪声")
                    .contains("新港街道办事处：属于本单位职责。由街道与码头约定装卸时段");
            centre.pick("派单").complete();
        }
    }

    @Test
    @Order(3)
    void theLeadUnitInvitesAnotherOneUntilADay() {
        var steps = new FirstSteps(browser);
        assisted = steps.register("小月河北岸排口黑水", "环境污染", UnaryOperator.identity());
        steps.untilImplementation(assisted, "shengtai-1", "石乐天");
        try (var lead = browser.signIn("shengtai-1")) {
            lead.list("我的待办").open("落实办理 " + assisted);
            lead.pick("邀请协办")
                    .choose("协办单位", "区水务局")
                    .lastDayOf("办理时限", "协办期限")
                    .fill("协办事项", "查明排口归属并封堵")
                    .complete();
        }
    }

    @Test
    @Order(4)
    void theInvitedUnitSignsAndAnswers() {
        try (var assistant = browser.signIn("shuiwuju-1")) {
            assistant.list("待协办").open("签收协办 " + assisted).claim();
            assertThat(assistant.shown("协办事项和期限")).contains(assisted + "-协1", "查明排口归属并封堵");
            assertThat(assistant.shown("时限是怎么算的")).startsWith("协办时限");
            assistant.pick("属于本单位职责，签收").choose("经办人", "于亦凡").complete();
            assistant.list("我的待办").open("办理协办 " + assisted);
            assistant.fill("协办答复", "排口已封堵").complete();
        }
    }

    @Test
    @Order(5)
    void theLeadUnitSubmitsOnlyAfterItAcceptedTheAnswer() {
        try (var lead = browser.signIn("shengtai-1")) {
            lead.list("我的待办").open("落实办理 " + assisted);
            result(lead);
            assertThat(lead.refused()).contains("协办任务" + assisted + "-协1尚未完成");
            lead.list("我的待办").open("确认答复 " + assisted);
            assertThat(lead.shown("协办答复")).isEqualTo("排口已封堵");
            lead.pick("采纳").complete();
            lead.list("我的待办").open("落实办理 " + assisted);
            assertThat(lead.shown("协办情况")).contains("已采纳");
            result(lead);
            lead.complete();
        }
    }

    private static void result(Tasklist lead) {
        lead.pick("办理结果").pick("已解决").fill("办理结果", "河水恢复正常").fill("佐证", "水质检测报告");
    }

    @Test
    @Order(6)
    void theUnitAppliesForAnExclusion() {
        try (var unit = browser.signIn("shengtai-1")) {
            unit.start("申请剔除")
                    .fill("诉求编号", assisted)
                    .choose("剔除原因", "诉求不属实")
                    .fill("事实依据和佐证", "三次检测均达标，附检测报告")
                    .submitStart();
        }
        exclusion = browser.exclusionOf(assisted);
    }

    @Test
    @Order(7)
    void theDistrictChecksItAndRefuses() {
        try (var centre = browser.signIn("centre-2")) {
            centre.list("剔除").open("核查剔除申请 " + exclusion).claim();
            assertThat(centre.shown("剔除申请")).contains("三次检测均达标");
            centre.pick("上报审定").fill("核查情况", "已核对检测报告").complete();
        }
        try (var office = browser.signIn("supervision-1")) {
            office.list("剔除").open("审定剔除 " + exclusion).claim();
            assertThat(office.shown("核查情况")).contains("已核对检测报告");
            office.pick("不同意剔除").fill("审定意见", "检测不在群众反映的时段").complete();
        }
    }

    @Test
    @Order(8)
    void aDistrictLeaderDecidesTheAppeal() {
        try (var unit = browser.signIn("shengtai-1")) {
            unit.list("剔除").open("提出申诉 " + exclusion).claim();
            assertThat(unit.shown("审定意见")).contains("检测不在群众反映的时段");
            unit.pick("申诉").fill("申诉理由", "补充夜间检测报告").complete();
        }
        try (var leader = browser.signIn("quzhang-3")) {
            leader.list("剔除").open("复核申诉 " + exclusion).claim();
            assertThat(leader.shown("申诉理由")).contains("补充夜间检测报告");
            leader.pick("成立，同意剔除").fill("复核意见", "证据充分").complete();
        }
        try (var unit = browser.signIn("shengtai-head")) {
            unit.list("待审核").open("单位审核 " + assisted).claim();
            assertThat(unit.shown("办理经过")).contains("对不予剔除提出申诉", "同意剔除", "证据充分");
        }
    }
}
