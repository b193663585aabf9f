package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A denunciation is worked by others; whom it names finds nothing of it, in no list, by no address and not in Cockpit. A
 * unit that turns out to be concerned while it works on a case loses it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecusalInBrowserIT {

    private static final String DENUNCIATION = "反映工作人员泄露来电人信息";
    private static final String PROCESS = "群众诉求闭环办理";
    private static final String LATE = "校服采购价格偏高";

    Browser browser;
    String denunciation;
    String late;

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
    void theCentreRegistersADenunciationOfADispatcherAndASupervisor() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众诉求")
                    .fill("标题", DENUNCIATION)
                    .fill("诉求内容", "崔清扬和贾青禾把来电人的电话告诉了商户。")
                    .choose("来源渠道", "来信")
                    .choose("诉求类别", "其他")
                    .choose("诉求性质", "举报单位或工作人员")
                    .add("被反映人员", "崔清扬")
                    .add("被反映人员", "贾青禾")
                    .submitStart();
            denunciation = browser.numberOf(DENUNCIATION);
        }
    }

    @Test
    @Order(2)
    void theDenouncedDispatcherFindsNothing() {
        try (var accused = browser.signIn("centre-2")) {
            assertThat(accused.list("待派单").lists(denunciation)).isFalse();
            assertThat(accused.finds(browser.at(""), browser.taskOf(denunciation)))
                    .isFalse();
            accused.start("登记群众来电").fill("诉求编号", denunciation).pick("催办");
            assertThat(accused.startRefused()).contains("没有编号为“" + denunciation + "”的诉求");
        }
    }

    @Test
    @Order(3)
    void theDenouncedSupervisorFindsNothingInCockpitWhereAColleagueDoes() {
        var instance = browser.instanceOf(denunciation);
        assertThat(cockpit("supervision-1", instance)).contains(PROCESS);
        assertThat(cockpit("supervision-2", instance)).doesNotContain(PROCESS);
        try (var accused = browser.signIn("supervision-2")) {
            assertThat(accused.finds(browser.at(""), browser.taskOf(denunciation)))
                    .isFalse();
        }
    }

    @Test
    @Order(4)
    void aColleagueWorksOn() {
        try (var colleague = browser.signIn("centre-1")) {
            colleague.list("待派单").open("受理派单 " + denunciation).claim();
            assertThat(colleague.shown("被反映对象")).contains("崔清扬", "贾青禾");
            colleague.pick("派单").choose("主办单位", "公安分局").choose("时限类别", "一般").complete();
        }
        try (var unit = browser.signIn("gongan-1")) {
            unit.list("待签收").open("签收诉求 " + denunciation).claim();
            unit.pick("属于本单位职责，签收").choose("经办人", "刘桂英").complete();
        }
    }

    @Test
    @Order(5)
    void aUnitThatMustKeepAwayLosesWhatItHasInHand() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众诉求")
                    .fill("标题", LATE)
                    .fill("诉求内容", "校服比外面贵一倍。")
                    .choose("来源渠道", "热线")
                    .choose("诉求类别", "教育")
                    .submitStart();
            late = browser.numberOf(LATE);
            centre.list("待派单").open("受理派单 " + late).claim().pick("派单").complete();
        }
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("待签收").open("签收诉求 " + late).claim();
            unit.pick("属于本单位职责，签收").choose("经办人", "萧知行").complete();
        }
        try (var office = browser.signIn("supervision-1")) {
            office.start("登记回避")
                    .fill("诉求编号", late)
                    .choose("诉求性质", "举报单位或工作人员")
                    .add("被反映单位", "区教育委员会")
                    .fill("登记理由", "来信补充反映教委指定供货商")
                    .submitStart();
        }
        try (var unit = browser.signIn("jiaowei-1")) {
            assertThat(unit.list("我的待办").lists(late)).isFalse();
            assertThat(unit.finds(browser.at(""), browser.taskOf(late))).isFalse();
        }
    }

    @Test
    @Order(6)
    void theCentreGivesItToAnotherUnit() {
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待改派").open("改派诉求 " + late).claim();
            assertThat(centre.shown("被反映对象")).contains("区教育委员会");
            assertThat(centre.options("主办单位")).contains("区市场监督管理局").doesNotContain("区教育委员会");
            centre.choose("主办单位", "区市场监督管理局").fill("改派理由", "教委应当回避").complete();
        }
    }

    /** What Cockpit shows under the address of a process instance. */
    private String cockpit(String official, String instance) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime"));
        page.locator("body")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")))
                .waitFor();
        Stillness.await(page);
        var shown = page.locator("body").innerText();
        page.context().close();
        return shown;
    }
}
