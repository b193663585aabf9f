package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.WorkCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A supervisor of the demo district, in Chinese, in a real browser and in simulated time: finds where it is stuck, urges,
 * orders, reads the answer and closes the order; then the month is assessed, shown, appealed, approved and published,
 * the cases behind a unit's rates are opened and counted, and the bulletin is issued. Each step is taken by the official whose step it is.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=true",
            "camunda.bpm.job-execution.enabled=false",
        })
@Import(Loop.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionStoryIT {

    private static final String OFFICE = "supervision-1";
    private static final String COLLEAGUE = "supervision-2";
    private static final String LEADER = "quzhang-1";
    private static final String HEAD = "jiaowei-head";
    private static final String APPEALING = "区教育委员会";
    private static final String URGING = "群众再次来电，请尽快答复";
    private static final String BASIS = "同类问题反复出现，到期前须先报方案";
    private static final String REPLY = "已由单位负责人牵头，今日内办结并答复群众";

    @Autowired
    Loop loop;

    @LocalServerPort
    int port;

    Browser browser;

    /** The month in which the story begins, whose assessment opens when it is over. */
    YearMonth month;

    /** A case of this month whose resident nobody contacted, and one that went well. */
    String late;

    String overdue;
    String order;
    String appeal;

    @BeforeAll
    void open() {
        loop.clock.simulate(loop.clock.instant());
        month = YearMonth.from(WorkCalendar.dateOf(loop.clock.instant()));
        late = loop.view(loop.dispatched()).number();
        loop.rate(loop.fedBack(), "yes", "basicallySatisfied");
        browser = Browser.on(URI.create("http://localhost:" + port), "bihuan", () -> loop.jdbc)
                .at(loop.clock);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        loop.clear();
    }

    /** The worst stands first; of what is overdue, a case is urged whose order nobody has signed yet. */
    @Test
    @Order(1)
    void theSupervisorFindsWhereItIsStuckAndUrges() {
        var page = cockpit();
        var desk = desk(page);
        var overdueOfUnits = desk.locator("#unit-standings td.overdue");
        overdueOfUnits.first().waitFor();
        assertThat(overdueOfUnits.allInnerTexts().stream().map(Integer::valueOf))
                .isSortedAccordingTo(Comparator.reverseOrder());
        overdue = unsigned();
        var unit = unitOf(overdue);
        var ofUnit = desk.locator("#unit-standings tr").filter(having(nameOf(unit)));
        var cases = ofUnit.locator(".overdue a");
        var counted = cases.innerText();
        cases.click();
        PlaywrightAssertions.assertThat(desk.locator("#cases")).hasText("共" + counted + "件");
        PlaywrightAssertions.assertThat(desk.locator("h1")).isInViewport();
        PlaywrightAssertions.assertThat(desk.locator("#list tbody tr")).hasCount(Integer.parseInt(counted));
        var row = desk.locator("#list tbody tr").filter(having(overdue));
        assertThat(row.innerText()).contains("（超期）", nameOf(unit));
        row.locator("td.noprint > a").click();
        desk.locator("#urge").fill(URGING);
        desk.locator("#urge + button").click();
        PlaywrightAssertions.assertThat(desk.locator("[role=status]")).hasText("已催办。");
        page.context().close();
        assertThat(notes(browser.handlerOf(overdue))).contains(overdue, "督查室催办：" + URGING);
    }

    private String unsigned() {
        return one("SELECT c.number FROM supervision_order o JOIN case_file c ON c.id = o.dossier"
                + " WHERE o.stage = 'DRAFTED' AND o.lead_unit = c.lead_unit AND c.stage = 'IN_PROGRESS'"
                + " ORDER BY o.drafted_at LIMIT 1");
    }

    private String unitOf(String number) {
        return one("SELECT lead_unit FROM case_file WHERE number = ?", number);
    }

    private String nameOf(String unit) {
        return one("SELECT name FROM unit WHERE code = ?", unit);
    }

    private String one(String select, Object... about) {
        return loop.jdbc.sql(select).params(about).query(String.class).single();
    }

    private String notes(String official) {
        var page = page(official, "/inbox");
        var notes = page.locator(".notes").innerText();
        page.context().close();
        return notes;
    }

    /** At the end of the limit the system drafted one; the office issues it. */
    @Test
    @Order(2)
    void theOrderThatTheSystemDraftedIsIssued() {
        var page = page(OFFICE, "/supervision/cases/" + overdue);
        var drafted = page.locator("section:has(#orders) tbody tr").first();
        order = drafted.locator("th").innerText();
        assertThat(drafted.innerText()).contains("待签发");
        issue(page, order);
    }

    /** A case whose limit isn't over gets one when the office wants it. */
    @Test
    @Order(3)
    void anotherIsDraftedAndIssuedBeforeTheLimitIsOver() {
        var page = cockpit();
        var desk = desk(page);
        desk.locator("#stays a").first().click();
        var row = desk.locator("#list tbody tr:not(:has(.late))").first();
        row.locator("td.noprint > a").click();
        desk.locator("#order").fill(BASIS);
        desk.locator("#order + button").click();
        PlaywrightAssertions.assertThat(desk.locator("[role=status]")).hasText("督办单已起草，请在“待办”中签发。");
        var drafted = desk.locator("section:has(#orders) tbody tr").first();
        assertThat(drafted.innerText()).contains(BASIS, "待签发");
        var address = desk.locator("html").evaluate("() => location.pathname").toString();
        var number = drafted.locator("th").innerText();
        page.navigate(browser.at(address));
        issue(page, number);
    }

    /** Follows the link of the case's page to the task. */
    private void issue(Page page, String number) {
        try (var office = linked(page, "签发督办单 " + number)) {
            assertThat(office.shown("督办单编号")).isEqualTo(number);
            office.pick("签发").fill("督办事项", "三日内办结并反馈群众").complete();
        }
    }

    private Tasklist linked(Page page, String task) {
        var link = page.locator("section:has(#orders) a").filter(having(task));
        var tasklist = new Tasklist(page);
        tasklist.openById(browser.at(""), link.getAttribute("href").replaceFirst(".*task=", ""));
        return tasklist.takeOn();
    }

    @Test
    @Order(4)
    void theUnitAnswersTheOrder() {
        try (var leader = browser.signIn(unitOf(overdue) + "-leader")) {
            leader.list("待回复督办").open("回复督办单 " + order).takeOn();
            assertThat(leader.shown("督办事项、依据和回复期限")).contains("三日内办结并反馈群众");
            assertThat(leader.shown("办理经过")).contains(URGING);
            leader.fill("回复内容", REPLY).complete();
        }
    }

    @Test
    @Order(5)
    void theSupervisorReadsTheAnswerAndClosesTheOrder() {
        var page = page(OFFICE, "/supervision/cases/" + overdue);
        try (var office = linked(page, "核查销号 " + order)) {
            assertThat(office.shown("单位回复")).contains(REPLY);
            office.pick("同意销号").fill("核查意见", "回复属实，同意销号").complete();
        }
        var settled = page(OFFICE, "/supervision/cases/" + overdue).locator("section:has(#orders) tbody tr");
        assertThat(settled.first().innerText()).contains(order, "已销号");
    }

    @Test
    @Order(6)
    void onTheFirstOfTheNextMonthTheAssessmentOpensAndIsShown() {
        loop.until(month.plusMonths(1).atDay(1) + "T08:00");
        var page = page(OFFICE, "/assessments");
        assertThat(ofMonth(page).innerText()).contains("月度", "公示中");
        ofMonth(page).locator("th a").click();
        assertThat(page.locator("h1").innerText()).isEqualTo(name() + "考核第1版");
        assertThat(page.locator(".notice").innerText()).contains("公示至", "考核申诉");
        assertThat(page.locator("#unit tbody tr").count()).isGreaterThan(1);
        addsUp(page, "响应率");
    }

    /** The head opens the list of the own unit and takes the number of the case from there. */
    @Test
    @Order(7)
    void aUnitsHeadAppeals() {
        var page = page(HEAD, "/assessments");
        ofMonth(page).locator("th a").click();
        behind(page, "响应率").click();
        assertThat(line(page, late).innerText()).contains("响应率", "否");
        page.context().close();
        try (var head = browser.signIn(HEAD)) {
            head.start("考核申诉")
                    .choose("哪一期考核", name())
                    .choose("对哪项指标申诉", "响应率")
                    .fill("名单中的编号", late)
                    .fill("申诉理由", "群众登记的电话已停机，当日上门未遇，有社区证明")
                    .submitStart();
        }
    }

    @Test
    @Order(8)
    void itIsDecidedBySomebodyElse() {
        try (var office = browser.signIn(COLLEAGUE)) {
            appeal = one("SELECT number FROM assessment_appeal ORDER BY appealed_at DESC LIMIT 1");
            office.list("考核").open("审定考核申诉 " + appeal).takeOn();
            assertThat(office.shown("申诉事项")).contains(APPEALING, late, "响应率");
            office.pick("成立，该件不计入这项指标").fill("审定意见", "社区证明属实").complete();
        }
        assertThat(notes(HEAD)).contains(appeal, "成立，不计入该项指标。社区证明属实");
    }

    @Test
    @Order(9)
    void whenThePublicityIsOverTheLeaderApprovesAndItIsPublished() {
        loop.until(windowEnd() + "T00:00");
        try (var leader = browser.signIn(LEADER)) {
            leader.list("考核").open("审批考核结果 " + name()).takeOn();
            assertThat(leader.shown("申诉和审定")).contains(appeal, "社区证明属实");
            leader.pick("同意，冻结发布").complete();
        }
        assertThat(ofMonth(page(OFFICE, "/assessments")).innerText()).contains("已发布");
    }

    /** The case that the appeal took out stands in the list and isn't counted. */
    @Test
    @Order(10)
    void theCasesBehindEveryRateOfAUnitAddUpToTheNumber() {
        for (var measure : new String[] {"响应率", "解决率", "满意率"}) {
            var page = page(OFFICE, "/assessments");
            ofMonth(page).locator("th a").click();
            addsUp(page, measure);
            page.context().close();
        }
        var page = page(OFFICE, "/assessments");
        ofMonth(page).locator("th a").click();
        behind(page, "响应率").click();
        assertThat(line(page, late).innerText()).contains("不计入", appeal);
        line(page, late).locator("a").click();
        assertThat(page.locator("h1").innerText()).contains(late);
    }

    /** Published with a leader's approval; the figures are those of the result. */
    @Test
    @Order(11)
    void theBulletinIsEditedApprovedAndIssued() {
        try (var office = browser.signIn(OFFICE)) {
            office.list("考核").open("编拟通报 " + name()).takeOn();
            assertThat(office.text()).contains("基本情况", "工作要求");
            office.pick("报区领导审批").fill("工作要求", "各单位接到派单后当日联系群众").complete();
        }
        try (var leader = browser.signIn(LEADER)) {
            leader.list("考核").open("审批通报 " + name()).takeOn();
            leader.pick("同意印发").complete();
        }
        try (var office = browser.signIn(OFFICE)) {
            office.list("考核").open("印发通报 " + name()).takeOn().complete();
        }
        var page = page(HEAD, "/bulletins");
        page.locator("#bulletins th a").filter(having(name())).click();
        for (var said : List.of("督通报〔", name(), APPEALING, "各单位接到派单后当日联系群众")) {
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(said);
        }
        page.context().close();
    }

    /** Percent with one decimal, half up; basically satisfied counts nine tenths. */
    private static void addsUp(Page page, String measure) {
        var number = behind(page, measure);
        var shown = number.innerText();
        number.click();
        page.waitForLoadState();
        var counted = page.locator("#lines tbody tr td:nth-child(3)").allInnerTexts().stream()
                .filter(each -> !each.equals("不计入"))
                .toList();
        var points = counted.stream()
                .mapToInt(each -> each.equals("是") ? 100 : each.equals("折算") ? 90 : 0)
                .sum();
        var rate = BigDecimal.valueOf(points).divide(BigDecimal.valueOf(counted.size()), 1, RoundingMode.HALF_UP);
        assertThat(shown).as(measure).isEqualTo(rate.toPlainString() + "%");
    }

    /** The link under the number of the appealing unit. */
    private static Locator behind(Page page, String measure) {
        var heads = page.locator("#unit thead th").allInnerTexts();
        return page.locator("#unit tbody tr")
                .filter(having(APPEALING))
                .locator(":nth-child(" + (heads.indexOf(measure) + 1) + ") a");
    }

    private static Locator line(Page page, String number) {
        return page.locator("#lines tbody tr").filter(having(number));
    }

    private Locator ofMonth(Page page) {
        return page.locator("#assessments tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th").getByText(name(), new Locator.GetByTextOptions().setExact(true))));
    }

    private String name() {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private LocalDate windowEnd() {
        return loop.jdbc
                .sql("SELECT publicity_until FROM assessment WHERE kind = 'MONTH' AND begins_on = ?")
                .param(month.atDay(1))
                .query((row, n) -> WorkCalendar.dateOf(row.getTimestamp(1).toInstant()))
                .single();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Page cockpit() {
        return page(OFFICE, "/camunda/app/cockpit/default/");
    }

    private static FrameLocator desk(Page page) {
        return Stillness.embedded(page);
    }

    private Page page(String official, String path) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        return page;
    }
}
