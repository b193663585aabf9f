package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasklist, Cockpit, Admin and Welcome speak the language of those who use them, and bear Bihuan's name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebApplicationsInChineseIT {

    private static final String ROOT = "/camunda/app/";
    private static final String LAST_RELEASE = ".ce-eol-banner";

    /** Names, and the letters by which the engine's own figures and processes go. */
    private static final List<String> NAMES = List.of(
            "Camunda",
            "Platform",
            "Asia",
            "Shanghai",
            "BPMN",
            "DMN",
            "ID",
            "PI",
            "DI",
            "TU",
            "FNI",
            "EDE",
            "WORKFLOW",
            "closedLoop");

    /** Every word in Latin letters that the page shows outside the cells of tables, where the data stand. */
    private static final String ENGLISH = """
            names => {
              const said = [];
              for (const e of document.querySelectorAll('body *:not(script, style, td, td *, svg, svg *, code, pre)')) {
                if (!e.checkVisibility({visibilityProperty: true})) continue;
                for (const n of e.childNodes) if (n.nodeType === Node.TEXT_NODE) said.push(n.data);
                for (const a of ['title', 'placeholder', 'aria-label']) said.push(e.getAttribute(a) ?? '');
              }
              const words = said.flatMap(text => text.split(/[^A-Za-z0-9_:.-]+/).map(word => word.replace(/^[:.-]+|[:.-]+$/g, '')));
              return [...new Set(words)].filter(word => /^[A-Za-z_]{2,}$/.test(word) && !names.includes(word));
            }
            """;

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

    @ParameterizedTest
    @CsvSource({
        "centre-1, tasklist, 闭环 · 待办, #/",
        "supervision-1, cockpit, 闭环 · 督办, #/dashboard",
        "supervision-1, cockpit, 闭环 · 督办, #/processes",
        "supervision-1, cockpit, 闭环 · 督办, #/decisions",
        "supervision-1, cockpit, 闭环 · 督办, #/tasks",
        "admin, admin, 闭环 · 系统管理, #/",
        "admin, admin, 闭环 · 系统管理, #/users",
        "admin, admin, 闭环 · 系统管理, #/groups",
        "admin, admin, 闭环 · 系统管理, #/authorization?resource=6",
        "admin, admin, 闭环 · 系统管理, #/system?section=system-settings-general",
        "admin, admin, 闭环 · 系统管理, #/system?section=system-settings-metrics",
        "centre-1, welcome, 闭环 · 个人信息, #!/welcome"
    })
    void speaksChinese(String official, String application, String name, String place) {
        var page = open("zh-CN", official, application, place);
        assertThat(page.title()).startsWith(name);
        assertThat(page.locator(".brand-name").innerText()).isEqualTo(name);
        assertThat(english(page)).isEmpty();
        page.context().close();
    }

    @Test
    void speaksChineseAboutATask() {
        var page = open("zh-CN", "centre-1", "tasklist", "#/");
        page.getByText("本单位全部").first().click();
        page.locator(".tasks-list li.task").first().click();
        page.locator(".fjs-container").first().waitFor();
        for (var tab : List.of("操作记录", "流程图", "说明", "表单")) {
            page.locator(".nav-tabs").getByText(tab).click();
            assertThat(english(page)).as(tab).isEmpty();
        }
        page.getByText("发起流程").click();
        assertThat(english(page)).as("processes to start").isEmpty();
        page.context().close();
    }

    @Test
    void speaksChineseAboutAProcessAndACase() {
        var page = open("zh-CN", "supervision-1", "cockpit", "#/processes");
        page.locator("a[href*='process-definition/closedLoop']").first().click();
        assertThat(english(page)).as("process").isEmpty();
        page.locator("a[href*='process-instance/']").first().click();
        assertThat(english(page)).as("case").isEmpty();
        page.context().close();
    }

    @Test
    void saysInChineseWhatAFormMissesAndOffers() {
        var page = open("zh-CN", "centre-1", "tasklist", "#/");
        page.getByText("发起流程").click();
        page.locator(".modal-dialog").getByText("登记群众诉求").first().click();
        var channel = page.locator(".fjs-form-field-select").first();
        channel.waitFor();
        Stillness.await(page);
        assertThat(channel.locator(".fjs-select-display").innerText()).isEqualTo("请选择");
        var subject = page.getByLabel("标题").first();
        subject.fill("路灯");
        subject.fill("");
        subject.blur();
        page.locator(".fjs-form-field-error").first().waitFor();
        assertThat(page.locator(".fjs-form-field-error").first().innerText()).isEqualTo("此项必填。");
        page.context().close();
    }

    /** What somebody wrote stays, also where it is what the form viewer says itself. */
    @Test
    void leavesWhatPeopleWroteAlone() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众诉求")
                    .fill("标题", "Select")
                    .fill("诉求内容", "Field is required.")
                    .choose("来源渠道", "热线")
                    .choose("诉求类别", "教育")
                    .choose("所在街道", "东湖")
                    .submitStart();
        }
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + browser.numberOf("Select"));
            assertThat(centre.shown("标题")).isEqualTo("Select");
            assertThat(centre.shown("诉求内容")).isEqualTo("Field is required.");
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, Start process, Bihuan · Tasklist", "zh-TW, 发起流程, 闭环 · 待办", "fr-FR, 发起流程, 闭环 · 待办"})
    void followsTheBrowserAndFallsBackToChinese(String language, String label, String name) {
        var page = open(language, "centre-1", "tasklist", "#/");
        assertThat(page.getByText(label).first().isVisible()).isTrue();
        assertThat(page.title()).startsWith(name);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"tasklist", "cockpit", "admin", "welcome"})
    void tellsAdministratorsThatTheEngineHadItsLastRelease(String application) {
        var page = open("zh-CN", "admin", application, "#/");
        assertThat(page.locator(LAST_RELEASE).innerText()).contains("最后一版");
        assertThat(page.locator(LAST_RELEASE).isVisible()).isTrue();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"centre-1, tasklist", "centre-1, welcome", "supervision-1, cockpit", "supervision-1, tasklist"})
    void tellsNobodyElse(String official, String application) {
        var page = open("zh-CN", official, application, "#/");
        assertThat(page.locator(LAST_RELEASE).isVisible()).isFalse();
        page.context().close();
    }

    private Page open(String language, String official, String application, String place) {
        var page = browser.pageIn(language);
        browser.signIn(page, official);
        page.navigate(browser.at(ROOT + application + "/default/" + place));
        page.locator(".brand-name").waitFor();
        Stillness.await(page);
        return page;
    }

    private static List<?> english(Page page) {
        Stillness.await(page);
        return (List<?>) page.evaluate(ENGLISH, NAMES);
    }
}
