package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What residents and officials wrote is text in every form: no markup, no template, no expression of it comes to life. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextIT {

    private static final String HOSTILE =
            "<b>字</b><img src=x onerror=alert(1)> ${7*7} #{7*7} {{7*7}} =7*7 \"'><script>alert(1)</script>";

    private static final List<String> MARKUP = List.of("img", "b", "script");

    Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.onDemo();
        browser.writeIntoEveryCase(HOSTILE);
        browser.writeIntoEveryProject(HOSTILE);
        browser.writeIntoEveryOpenAssessment(HOSTILE);
        browser.writeIntoEveryOpenBulletin(HOSTILE);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> staysTextInTheFormOf() {
        var tasks = browser.oneTaskOfEachKind();
        assertThat(tasks).hasSizeGreaterThan(10);
        return tasks.stream().map(task -> DynamicTest.dynamicTest(task.kind(), () -> staysText(task)));
    }

    private void staysText(Browser.OpenTask task) {
        try (var tasklist = browser.signIn(task.official())) {
            tasklist.openById(browser.at(""), task.id());
            showsIt(task, tasklist);
            assertThat(MARKUP).allSatisfy(tag -> assertThat(tasklist.count(tag)).isZero());
            assertThat(tasklist.text()).doesNotContain("49");
        }
    }

    private void showsIt(Browser.OpenTask task, Tasklist tasklist) {
        if (browser.ofProject(task)) {
            assertThat(tasklist.shown("项目名称")).isEqualTo(HOSTILE);
        } else if (browser.ofMeeting(task)) {
            assertThat(tasklist.shown("会议")).contains(HOSTILE);
        } else {
            showsItOutsideProjects(task, tasklist);
        }
    }

    /** Nobody wrote about the result that waits for its approval in the demo: it has no appeal. */
    private void showsItOutsideProjects(Browser.OpenTask task, Tasklist tasklist) {
        switch (task.kind()) {
            case "userTask_approveAssessment" ->
                assertThat(tasklist.shown("结果")).isNotBlank();
            case "userTask_reviseAssessment" ->
                assertThat(tasklist.shown("退回理由")).isEqualTo(HOSTILE);
            case "userTask_decideAssessmentAppeal" ->
                assertThat(tasklist.shown("申诉理由")).isEqualTo(HOSTILE);
            case "userTask_draftBulletin" -> assertThat(tasklist.shown("基本情况")).isEqualTo(HOSTILE);
            case "userTask_approveBulletin", "userTask_issueBulletin" ->
                assertThat(tasklist.shown("通报全文")).contains(HOSTILE);
            case "userTask_interviewResident" ->
                assertThat(tasklist.shown("诉求标题")).isEqualTo(HOSTILE);
            default -> {
                assertThat(tasklist.shown("标题")).isEqualTo(HOSTILE);
                assertThat(tasklist.shown("诉求内容")).contains(HOSTILE);
            }
        }
    }
}
