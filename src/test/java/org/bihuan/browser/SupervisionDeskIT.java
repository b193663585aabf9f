package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A supervisor finds the worst bottleneck inside Cockpit and urges a case; its handler reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionDeskIT {

    private static final String REASON = "群众再次来电，请尽快答复";

    Browser browser;
    String number;

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
    void aSupervisorUrgesACaseOfTheWorstBottleneckInsideCockpit() {
        var page = signedIn("supervision-1", "/camunda/app/cockpit/default/");
        var desk = desk(page);
        assertThat(desk.locator("h1").innerText()).isEqualTo("督查台");
        assertThat(page.locator(".dashboard section").first().locator("iframe").count())
                .as("first on the dashboard")
                .isOne();
        assertThat(desk.locator("header.banner").count())
                .as("a header in the frame")
                .isZero();
        var worst = desk.locator("#stays tbody tr").first();
        assertThat(worst.locator("th").innerText()).isEqualTo("落实办理");
        var waiting = worst.locator("a").innerText();
        worst.locator("a").click();
        PlaywrightAssertions.assertThat(desk.locator("#cases")).hasText("共" + waiting + "件");
        var first = desk.locator("#list tbody tr").first();
        number = first.locator("th").innerText();
        first.locator("summary").click();
        first.locator("input[name=reason]").fill(REASON);
        first.locator("form button").click();
        PlaywrightAssertions.assertThat(desk.locator("[role=status]")).hasText("已催办。");
        desk.locator("svg.loop .here").first().waitFor();
        page.context().close();
    }

    @Test
    @Order(2)
    void theHandlerReadsItInTheInbox() {
        var page = signedIn(browser.handlerOf(number), "/inbox");
        assertThat(page.locator(".notes").innerText()).contains(number, "督查室催办：" + REASON);
        page.context().close();
    }

    @Test
    @Order(3)
    void theDeskHasAnEntryOfItsOwnInCockpit() {
        var page = signedIn("quzhang-1", "/camunda/app/cockpit/default/#/supervision");
        assertThat(desk(page).locator("h1").innerText()).isEqualTo("督查台");
        page.context().close();
    }

    @Test
    @Order(4)
    void anotherOfficialIsRefused() {
        var page = signedIn("shuiwuju-leader", "/supervision");
        assertThat(page.locator("main").innerText()).contains("没有查看这个页面的权限");
        page.context().close();
    }

    @Test
    @Order(5)
    void axeFindsNoSeriousFault() {
        for (var path : List.of(
                "/supervision",
                "/supervision/cases?standing=open",
                "/supervision/cases?of=reported",
                "/supervision/cases/" + number)) {
            var page = signedIn("supervision-1", path);
            Accessibility.check(page);
            page.context().close();
        }
    }

    /** From a page by the first link at each place. */
    @Test
    @Order(6)
    void axeFindsNoSeriousFaultInTheListsBehindNumbers() {
        for (var way : List.of(
                List.of("/supervision", ".trends a"),
                List.of("/supervision", "#blocked a"),
                List.of("/supervision", "#problems a"),
                List.of("/surveys", "#surveys a"),
                List.of("/surveys", "#surveys a", "#scores a"),
                List.of("/assessments", "main table a", "#district a"))) {
            var page = signedIn("supervision-1", way.get(0));
            way.stream()
                    .skip(1)
                    .forEach(link ->
                            page.navigate(browser.at(page.locator(link).first().getAttribute("href"))));
            Accessibility.check(page);
            page.context().close();
        }
    }

    private Page signedIn(String official, String path) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        return page;
    }

    private static FrameLocator desk(Page page) {
        return Stillness.embedded(page);
    }
}
