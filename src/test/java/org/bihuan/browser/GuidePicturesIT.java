package org.bihuan.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The pictures of the user guide show what the program shows, in the form of every task and on every page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePicturesIT {

    /** The code of a project of the demo that departments held up. */
    private static final String PROJECT = "2601-110199-04-01-100002";

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

    @TestFactory
    Stream<DynamicTest> showsTheFormOf() {
        return browser.oneTaskOfEachKind().stream().map(task -> DynamicTest.dynamicTest(task.kind(), () -> form(task)));
    }

    private void form(Browser.OpenTask task) {
        try (var tasklist = browser.signIn(task.official())) {
            tasklist.openById(browser.at(""), task.id());
            tasklist.takeOn().pickFirst();
            tasklist.guidePicture(name(task.kind())).check();
        }
    }

    /** {@code sign-case} for {@code userTask_signCase}. */
    private static String name(String kind) {
        return kind.replaceFirst("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void showsTheStartPage() {
        var page = browser.page();
        page.navigate(browser.at("/"));
        page("start-page", page);
    }

    @Test
    void showsTheTaskList() {
        try (var tasklist = browser.signIn("shuiwuju-1")) {
            tasklist.list("本单位全部").open("20").guideOverview("task-list").check();
        }
    }

    @TestFactory
    Stream<DynamicTest> showsWhatIsBegunFromTheMenu() {
        return Stream.of(
                        List.of("register-case", "centre-1", "登记群众诉求"),
                        List.of("resident-call", "centre-1", "登记群众来电"),
                        List.of("register-recusal", "centre-1", "登记回避"),
                        List.of("apply-exclusion", "shuiwuju-1", "申请剔除"),
                        List.of("start-survey", "supervision-1", "发起满意度调查"),
                        List.of("register-project", "fagai-1", "登记项目"),
                        List.of("project-request", "fagai-1", "项目事项申请"),
                        List.of("raise-blocker", "fagai-1", "反映手续问题"),
                        List.of("call-meeting", "fagai-1", "召集调度会"),
                        List.of("case-to-project", "fagai-1", "诉求转项目任务"),
                        List.of("open-assessment", "supervision-1", "启动考核"),
                        List.of("appeal-assessment", "shuiwuju-head", "考核申诉"))
                .map(scene ->
                        DynamicTest.dynamicTest(scene.get(0), () -> begun(scene.get(0), scene.get(1), scene.get(2))));
    }

    private void begun(String name, String official, String process) {
        try (var tasklist = browser.signIn(official)) {
            tasklist.start(process).guidePicture(name).check();
        }
    }

    @TestFactory
    Stream<DynamicTest> showsThePageOf() {
        return Stream.of(
                        List.of("inbox", "supervision-1", "/inbox"),
                        List.of("calendar", "admin", "/calendar"),
                        List.of("exclusions", "supervision-1", "/exclusions?from=2020-01-01"),
                        List.of("precedents", "centre-head", "/precedents?from=2020-01-01"),
                        List.of("mail", "admin", "/mail"),
                        List.of("inbox-mail", "shuiwuju-1", "/inbox/mail"),
                        List.of("reporter", "shuiwuju-1", "/cases/" + browser.numberLedBy("shuiwuju") + "/reporter"),
                        List.of("projects", "fagai-1", "/projects?from=2020-01-01"))
                .map(scene ->
                        DynamicTest.dynamicTest(scene.get(0), () -> page(scene.get(0), scene.get(1), scene.get(2))));
    }

    private void page(String name, String official, String path) {
        Page page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        page(name, page);
    }

    /** The lists of a project are as long as its story: only the parts of its page are compared. */
    @Test
    void showsTheProject() {
        var page = browser.page();
        browser.signIn(page, "fagai-1");
        page.navigate(browser.at("/projects/" + PROJECT));
        page.setViewportSize(1200, 2000);
        new GuidePicture("project", page::screenshot, page.locator("main h2")).check();
    }

    /** What a case has not had is not on its page: only the parts that every case has are compared. */
    @Test
    void showsTheFileOfACase() {
        var page = browser.page();
        browser.signIn(page, "shuiwuju-1");
        page.navigate(browser.at("/cases/" + browser.numberLedBy("shuiwuju")));
        page.setViewportSize(1200, 2000);
        var parts = page.locator("#asked, #stands, #clock, #result, #attachments, #hands, #similar, #place");
        new GuidePicture("case-file", page::screenshot, parts).check();
    }

    /** The address of the newest published result, and with it the tables, depend on today: only its parts are compared. */
    @Test
    void showsTheAssessment() {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        page.navigate(browser.at("/assessments"));
        page.locator("tr", new Page.LocatorOptions().setHasText("已发布"))
                .locator("a")
                .first()
                .click();
        page.setViewportSize(1200, 1500);
        new GuidePicture("assessment", page::screenshot, page.locator("main h2")).check();
    }

    /** The tables depend on today: only the parts that every bulletin has are compared. */
    @Test
    void showsTheBulletin() {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        page.navigate(browser.at("/bulletins"));
        page.locator("tr", new Page.LocatorOptions().setHasText("已印发"))
                .locator("a")
                .first()
                .click();
        page.setViewportSize(1000, 1500);
        new GuidePicture("bulletin", page::screenshot, page.locator("main h2")).check();
    }

    /** The numbers of the desk and of a case change daily: only the parts of their pages are compared. */
    @Test
    void showsTheSupervisionDesk() {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        page.navigate(browser.at("/supervision"));
        page.setViewportSize(1400, 1500);
        new GuidePicture("supervision-desk", page::screenshot, page.locator("main h2")).check();
        page.navigate(browser.at("/supervision/cases/" + browser.numberLedBy("shuiwuju")));
        page.setViewportSize(1400, 1100);
        new GuidePicture("supervision-case", page::screenshot, page.locator("main dt")).check();
    }

    @Test
    void showsTheSurvey() {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        page.navigate(browser.at("/surveys"));
        page.locator("#surveys a").first().click();
        page.locator("text=重新抽取核对").click();
        page.setViewportSize(1200, 1500);
        new GuidePicture("survey", page::screenshot, page.locator("main h2, main thead th")).check();
    }

    /** The rows of a ledger change daily: only its columns and filters are compared. */
    @Test
    void showsTheLedgers() {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        for (var ledger : List.of("cases", "opinions")) {
            page.navigate(browser.at("/ledgers/" + ledger + "?from=2020-01-01"));
            page.setViewportSize(1600, 1000);
            new GuidePicture(
                            "ledger-" + ledger,
                            page::screenshot,
                            page.locator("main h1, main dt, main label, thead th"))
                    .check();
        }
    }

    private static void page(String name, Page page) {
        page.setViewportSize(1200, 900);
        new GuidePicture(name, page::screenshot, page.locator("main").locator("h1, h2, h3, thead th, label, button"))
                .check();
    }
}
