package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An arbitration becomes a precedent, the precedent a rule, and the next case of the kind is proposed by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrecedentsInBrowserIT {

    private static final String DISPUTED = "剧场门口噪声没人管";
    private static final String NEXT = "剧场门口又是半夜噪声";
    private static final String RULING = "营业性演出场所的噪声由生态环境部门监管";
    private static final String BASIS = "按生态环境局职责清单";

    Browser browser;
    String disputed;

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
    void aCaseThatTwoUnitsReturnIsRuledOn() {
        try (var centre = browser.signIn("centre-1")) {
            disputed = register(centre, DISPUTED);
            centre.list("待派单").open("受理派单 " + disputed).claim().pick("派单").complete();
        }
        sendBack("meiyuan-jiedao-1", "演出场所不归街道监管");
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待改派").open("改派诉求 " + disputed).claim();
            centre.choose("主办单位", "区城市管理委员会").fill("改派理由", "先由城管核实").complete();
        }
        sendBack("chengguan-1", "不属于占道经营");
        try (var office = browser.signIn("supervision-1")) {
            office.list("待督查").open("裁定主办单位 " + disputed).claim();
            office.choose("主办单位", "区生态环境局").fill("裁定理由", RULING).complete();
        }
    }

    @Test
    @Order(2)
    void theDispatcherOfTheNextOneSeesThePrecedentAndTheOldProposal() {
        try (var centre = browser.signIn("centre-1")) {
            var next = register(centre, NEXT);
            centre.list("待派单").open("受理派单 " + next).claim();
            assertThat(centre.shown("先例")).contains(disputed, "区生态环境局", RULING);
            assertThat(centre.shown("派单建议")).contains("梅园街道办事处");
            centre.pick("直接答复").fill("答复内容", "已转告").complete();
        }
    }

    @Test
    @Order(3)
    void aDispatcherReadsThePageButMakesNoRules() {
        var page = precedents("centre-1");
        assertThat(row(page).innerText()).contains("区生态环境局", RULING);
        assertThat(page.locator("main").getByText("形成规则").count()).isZero();
        page.context().close();
    }

    @Test
    @Order(4)
    void theLeaderOfTheCentreMakesTheRule() {
        var page = precedents("centre-leader");
        row(page).locator("a").click();
        assertThat(page.locator("main").innerText()).contains(disputed, RULING);
        assertThat(page.locator("#scope").inputValue()).isEqualTo("street");
        page.locator("#reason").fill(BASIS);
        page.locator("main form button").click();
        page.waitForURL("**/precedents");
        assertThat(page.locator("[role=status]").innerText()).contains("规则");
        assertThat(rule(page).innerText()).contains("区生态环境局", "梅园街道办事处", BASIS, "金博文");
        page.context().close();
    }

    @Test
    @Order(5)
    void theNextCaseOfTheKindIsProposedByIt() {
        try (var centre = browser.signIn("centre-2")) {
            var next = register(centre, NEXT);
            centre.list("待派单").open("受理派单 " + next).claim();
            assertThat(centre.shown("派单建议")).contains("区生态环境局", BASIS);
            assertThat(centre.shown("先例")).contains("已形成");
            centre.pick("派单").complete();
        }
        try (var unit = browser.signIn("shengtai-1")) {
            unit.list("待签收").open("签收诉求 " + browser.numberOf(NEXT));
        }
    }

    @Test
    @Order(6)
    void aWithdrawnRuleStaysOnRecordAndProposesNothing() {
        var page = precedents("centre-leader");
        rule(page).locator("summary").click();
        rule(page).locator("input[name=reason]").fill("职责重新划分");
        rule(page).locator("form button").click();
        page.waitForURL("**/precedents");
        assertThat(rule(page).innerText()).contains("职责重新划分");
        page.context().close();
        try (var centre = browser.signIn("centre-1")) {
            var next = register(centre, NEXT);
            centre.list("待派单").open("受理派单 " + next).claim();
            assertThat(centre.shown("派单建议")).contains("梅园街道办事处");
            centre.pick("直接答复").fill("答复内容", "已转告").complete();
        }
    }

    private String register(Tasklist centre, String subject) {
        centre.start("登记群众诉求")
                .fill("标题", subject)
                .fill("诉求内容", "剧场演出到半夜，音响声音很大。")
                .choose("来源渠道", "热线")
                .choose("诉求类别", "噪声扰民")
                .choose("所在街道", "梅园")
                .submitStart();
        return browser.numberOf(subject);
    }

    private void sendBack(String official, String reason) {
        try (var unit = browser.signIn(official)) {
            unit.list("待签收").open("签收诉求 " + disputed).claim();
            unit.pick("不属于本单位职责，退回").fill("退回理由", reason).complete();
        }
    }

    private Page precedents(String official) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at("/precedents"));
        return page;
    }

    private Locator row(Page page) {
        return page.locator("section[aria-labelledby=list] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(disputed));
    }

    private Locator rule(Page page) {
        return page.locator("section[aria-labelledby=rules] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(BASIS));
    }
}
