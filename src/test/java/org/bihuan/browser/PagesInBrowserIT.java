package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our own pages, as officials of the demo see them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserIT {

    Browser browser;

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
    void theStartPageHasADoorForEachRole() {
        var page = browser.page();
        page.navigate(browser.at("/"));
        assertThat(page.locator("main").innerText()).contains("调度指挥中心", "承办单位", "督查室", "区领导", "流程设计", "centre-1");
    }

    @Test
    void theSupervisionOfficeReadsWhatIsOverdueAndMarksItRead() {
        var page = signedIn("supervision-1");
        page.navigate(browser.at("/inbox"));
        assertThat(page.locator(".notes li.overdue").first().innerText()).contains("时限已到期");
        assertThat(page.locator(".notes li.unread").count()).isPositive();
        page.locator("main button").click();
        page.waitForURL("**/inbox");
        assertThat(page.locator(".notes li.unread").count()).isZero();
    }

    @Test
    void anOfficialAsksForADailyDigest() {
        var page = signedIn("shuiwuju-2");
        page.navigate(browser.at("/inbox"));
        page.locator("main a[href='/inbox/mail']").click();
        page.locator("input[value=DIGEST]").check();
        page.locator("#digestAt").fill("16:30");
        page.locator("main button").click();
        page.waitForURL("**/inbox/mail");
        assertThat(page.locator("main").innerText()).contains("已保存");
        assertThat(page.locator("input[value=DIGEST]").isChecked()).isTrue();
        assertThat(page.locator("#digestAt").inputValue()).isEqualTo("16:30");
    }

    @Test
    void onlyAnAdministratorSeesHowMailIsDoing() {
        var page = signedIn("admin");
        page.navigate(browser.at("/"));
        page.locator("main a[href='/mail']").click();
        assertThat(page.locator("main").innerText()).contains("邮件没有启用", "没有未送达的邮件");
        var other = signedIn("shuiwuju-1");
        other.navigate(browser.at("/mail"));
        assertThat(other.locator("main").innerText()).contains("没有查看这个页面的权限");
    }

    @Test
    void theHandlingUnitSeesATelephoneNumberForAReason() {
        var number = browser.numberLedBy("shuiwuju");
        var page = signedIn("shuiwuju-1");
        page.navigate(browser.at("/cases/" + number + "/reporter"));
        assertThat(page.locator("dl").count()).isZero();
        page.locator("#reason").fill("电话核实");
        page.locator("main button").click();
        assertThat(page.locator("dl").innerText()).containsPattern("1\\d{10}");
    }

    @Test
    void anotherUnitIsRefusedInPlainWords() {
        var number = browser.numberLedBy("shuiwuju");
        var page = signedIn("jiaowei-1");
        page.navigate(browser.at("/cases/" + number + "/reporter"));
        page.locator("#reason").fill("好奇");
        page.locator("main button").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("主办单位");
        assertThat(page.locator("dl").count()).isZero();
    }

    private Page signedIn(String official) {
        var page = browser.page();
        browser.signIn(page, official);
        return page;
    }
}
