package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The head of a unit sees in Tasklist what is late, and signs two of three new cases at once; the third one stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UrgencyInTasklistIT {

    private static final String HEAD = "jiaowei-head";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final List<String> numbers = new ArrayList<>();

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
    @Order(1)
    void theCentreDispatchesThreeCases() {
        try (var centre = browser.signIn("centre-1")) {
            for (var subject : List.of("校门口路灯不亮", "操场积水", "食堂排队太久")) {
                centre.start("登记群众诉求")
                        .fill("标题", subject)
                        .fill("诉求内容", subject + "，请处理。")
                        .choose("来源渠道", "热线")
                        .choose("诉求类别", "教育")
                        .submitStart();
                var number = browser.numberOf(subject);
                centre.list("待派单").open("受理派单 " + number).claim().pick("派单").complete();
                numbers.add(number);
            }
        }
        browser.letTimePass(numbers.get(0));
    }

    @Test
    @Order(2)
    void theStripAboveTheListCountsThemAndOpensWhatIsLate() {
        var page = signedIn(TASKLIST);
        assertThat(count(page, "已超期")).isPositive();
        assertThat(count(page, "批量签收")).isGreaterThanOrEqualTo(3);
        strip(page, "已超期").click();
        assertThat(page.locator("#list").innerText())
                .contains(numbers.get(0), "已超期", "超期2小时")
                .doesNotContain(numbers.get(1), numbers.get(2));
        page.context().close();
    }

    @Test
    @Order(3)
    void oneQuestionBringsTheLinesOfAllCards() {
        var page = page();
        var asked = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/tasks/cards")) {
                asked.add(request.url());
            }
        });
        page.navigate(browser.at(TASKLIST));
        strip(page, "批量签收").waitFor();
        asked.clear();
        page.getByText(Pattern.compile("^\\s*待签收")).first().click();
        page.locator(".tasks-list li.task .bihuan-brief").nth(2).waitFor();
        assertThat(asked).first().asString().contains(browser.taskOf(numbers.get(1)), browser.taskOf(numbers.get(2)));
        assertThat(page.locator(".tasks-list li.task")
                        .filter(new Locator.FilterOptions().setHasText(numbers.get(1)))
                        .locator(".bihuan-brief")
                        .innerText())
                .contains("催办 0 次", "附件 0 个", "卷宗");
        page.context().close();
    }

    @Test
    @Order(4)
    void twoAreSignedAtOnceAndTheThirdStays() {
        var page = signedIn(TASKLIST);
        strip(page, "批量签收").click();
        choose(page, numbers.get(0));
        choose(page, numbers.get(1));
        page.locator("#handler").selectOption("jiaowei-1");
        page.locator(".sign button").click();
        assertThat(page.locator("[role=status]").innerText()).contains("已签收2件", numbers.get(0), numbers.get(1));
        assertThat(page.locator("#list").innerText())
                .contains(numbers.get(2))
                .doesNotContain(numbers.get(0), numbers.get(1));
        Accessibility.check(page);
        page.context().close();
        assertThat(browser.handlerOf(numbers.get(1))).isEqualTo("jiaowei-1");
    }

    @Test
    @Order(5)
    void allOfThemAreChosenAtOnceAndLetGoAgain() {
        var page = signedIn("/tasks?urgency=to-sign");
        page.locator("#choose-all").click();
        assertThat(page.locator("input[name=case]:not(:checked)").count()).isZero();
        page.getByText("全不选").click();
        assertThat(page.locator("input[name=case]:checked").count()).isZero();
        page.context().close();
    }

    @Test
    @Order(6)
    void inTasklistTheSignedOnesAreGone() {
        try (var head = browser.signIn(HEAD)) {
            head.list("待签收");
            assertThat(head.brief(numbers.get(2))).contains("正常");
            assertThat(head.shows(numbers.get(1))).isFalse();
        }
    }

    private static void choose(Page page, String number) {
        page.locator("input[name=case][value='" + number + "']").check();
    }

    private static Locator strip(Page page, String word) {
        return page.locator(".bihuan-counts a").filter(new Locator.FilterOptions().setHasText(word));
    }

    private static int count(Page page, String word) {
        return Integer.parseInt(strip(page, word).locator("strong").innerText());
    }

    private Page page() {
        var page = browser.page();
        browser.signIn(page, HEAD);
        return page;
    }

    private Page signedIn(String path) {
        var page = page();
        page.navigate(browser.at(path));
        return page;
    }
}
