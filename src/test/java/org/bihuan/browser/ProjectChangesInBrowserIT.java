package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.PackagedProgram.PASSWORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.process.ProjectWays;
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
 * Everything that may be asked for while a project goes on, by hand, in a real browser and in simulated time, each step by
 * the official whose step it is, until the project is closed; and another one that is cancelled.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@Import(Loop.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectChangesInBrowserIT {

    private static final String CODE = "2603-110199-04-01-700002";
    private static final String SMALL = "2603-110199-04-01-700003";

    private static final String UNIT = "jiaowei-1";
    private static final String LEADER = ProjectWays.LEADER;
    private static final String HEAD = ProjectWays.HEAD;
    private static final String FORMER_STAFF = ProjectWays.STAFF;
    private static final String STAFF = "fagai-6";

    @Autowired
    Loop loop;

    @Autowired
    ProjectViews views;

    @Autowired
    Projects projects;

    @LocalServerPort
    int port;

    Browser browser;
    ProjectWays ways;
    UUID complaint;

    @BeforeAll
    void open() {
        loop.at("2026-03-02T10:00");
        ways = new ProjectWays(loop, views, projects);
        ways.running(CODE);
        ways.submitted(SMALL);
        complaint = loop.report();
        List.of(UNIT, LEADER, HEAD, FORMER_STAFF, STAFF, "centre-1", "guizi-1").forEach(this::mayComeIn);
        browser = Browser.on(URI.create("http://localhost:" + port), PASSWORD, () -> loop.jdbc)
                .at(loop.clock);
    }

    private void mayComeIn(String official) {
        var user = loop.identity.createUserQuery().userId(official).singleResult();
        user.setPassword(PASSWORD);
        loop.identity.saveUser(user);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        loop.clear();
    }

    /** The investment is 8 million; ten percent more would be 8.8. */
    @Test
    @Order(1)
    void anEstimateMoreThanTenPercentAboveTheInvestmentIsDecidedByTheLeader() {
        ask(UNIT, CODE, "调整概算", form -> form.fill("调整后的概算（万元）", "900"), "人防工程增加造价");
        assertThat(estimate()).isEmpty();
        decide(CODE, "调整概算：调整为900万元（人防工程增加造价）");
        assertThat(estimate()).contains("900", "12.5%");
    }

    /** Ten working days, then thirty, from Monday, 2 March: Qingming is Monday, 6 April, so they end on Monday, the 27th. */
    @Test
    @Order(2)
    void anotherPlanIsMadeByTheStaffMemberAndDecidedByTheLeader() {
        ask(FORMER_STAFF, CODE, "调整计划", form -> form.day("新的要求完工日期", LocalDate.parse("2026-07-31")), "施工图审查提出修改");
        try (var staff = browser.signIn(FORMER_STAFF)) {
            staff.list("我的待办").open("编制调整计划 " + CODE);
            assertThat(staff.shown("变更申请")).contains("要求完工日期改为2026-07-31", "俞思远");
            staff.fill("任务分解表", ProjectWays.TABLE.replace("10工作日", "30工作日")).complete();
        }
        try (var leader = browser.signIn(LEADER)) {
            leader.list("我的待办").open("审批项目变更 " + CODE);
            assertThat(leader.shown("计划")).contains("第2版（调整）", "2026-04-27", "2026-07-31");
            leader.pick("同意").fill("意见", "同意，务必按期完成").complete();
        }
        assertThat(project().innerText("main")).contains("第2版", "2026-04-27", "2026-07-31");
    }

    @Test
    @Order(3)
    void whileTheProjectIsSuspendedItsClocksStandAndNothingIsStarted() {
        ask(UNIT, CODE, "暂停项目", form -> form, "等待用地移交");
        decide(CODE, "暂停项目（等待用地移交）");
        assertThat(project().locator(".lead").innerText()).contains("已暂停");
        try (var unit = browser.signIn(UNIT)) {
            unit.list("项目").open("启动任务 " + CODE + "-T01").claim();
            assertThat(unit.shown("办理时限")).isEqualTo("当前不计时");
            assertThat(unit.refused()).contains("暂停");
        }
    }

    @Test
    @Order(4)
    void resumedByTheLeaderItGoesOn() {
        ask(UNIT, CODE, "恢复项目", form -> form, "用地已经移交");
        decide(CODE, "恢复项目（用地已经移交）");
        assertThat(project().locator(".lead").innerText()).contains("实施中");
        try (var unit = browser.signIn(UNIT)) {
            unit.list("我的待办").open("启动任务 " + CODE + "-T01");
            assertThat(unit.shown("办理时限")).contains("2026年");
            unit.choose("经办人", "萧知行").complete();
        }
    }

    @Test
    @Order(5)
    void theStaffMemberHandsOverAndBothAreTold() {
        ask(
                LEADER,
                CODE,
                "移交联系人",
                form -> form.choose("分管领导", "石景行").choose("责任科室", "重大项目科").choose("联系人", "施雯君"),
                "岗位调整");
        assertThat(project().locator(".head").innerText()).contains("施雯君").doesNotContain("俞思远");
        for (var told : List.of(FORMER_STAFF, STAFF)) {
            assertThat(page(told, "/inbox").innerText(".notes")).contains(CODE, "“1+1+1”联系人已移交");
        }
    }

    /** Five of fifty days are over and four done, then ten and eight: a fifth is missing, which is yellow. */
    @Test
    @Order(6)
    void theSecondYellowWeekCallsTheProjectUnitIn() {
        loop.until("2026-03-06T10:00");
        report("40", "没有手续问题或尚未解决", "施工图完成建筑专业");
        loop.until("2026-03-09T10:00");
        assertThat(light()).isEqualTo("黄灯");
        loop.until("2026-03-13T10:00");
        report("80", "没有手续问题或尚未解决", "施工图完成结构专业");
        loop.until("2026-03-16T10:00");
        assertThat(light()).isEqualTo("黄灯");
        try (var leader = browser.signIn(LEADER)) {
            leader.list("我的待办").open("约谈项目单位 " + CODE);
            assertThat(leader.shown("亮灯")).contains("黄灯");
            leader.fill("约谈情况和整改要求", "3月16日约谈区教育委员会，一周内补齐进度").complete();
        }
        assertThat(project().innerText("main")).contains("约谈项目单位", "一周内补齐进度");
    }

    @Test
    @Order(7)
    void anObstacleBecomesACaseThatIsDispatched() {
        try (var staff = browser.signIn(STAFF)) {
            staff.start("反映手续问题")
                    .choose("受阻的任务", CODE + "-T01")
                    .choose("责任部门", "规划和自然资源分局")
                    .choose("手续", "建设工程规划许可")
                    .day("受阻起始日期", LocalDate.parse("2026-03-16"))
                    .fill("缺少什么手续或批复", "规划许可要求补充日照分析")
                    .pick("是")
                    .choose("诉求类别", "规划土地")
                    .submitStart();
        }
        var number = loop.jdbc
                .sql("SELECT c.number FROM case_file c JOIN blocker b ON b.case_id = c.id")
                .query(String.class)
                .single();
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + number).claim();
            assertThat(centre.shown("诉求内容")).contains(CODE, "规划许可要求补充日照分析");
            centre.pick("派单").complete();
        }
        try (var department = browser.signIn("guizi-1")) {
            assertThat(department.list("待签收").lists(number)).isTrue();
        }
    }

    @Test
    @Order(8)
    void theObstacleIsLiftedByAConfirmedReportAndTheDeliverableAccepted() {
        loop.until("2026-03-20T10:00");
        report("100", "已解决", "施工图全部完成，日照分析已补充");
        assertThat(project().innerText("main")).contains("经确认的周进度：手续问题已解决", "顺延");
        try (var unit = browser.signIn(UNIT)) {
            unit.list("我的待办").open("完成任务并提交成果 " + CODE + "-T01");
            unit.fill("成果和佐证材料", "施工图一套").complete();
        }
        try (var head = browser.signIn(HEAD)) {
            head.list("项目").open("核验成果 " + CODE + "-T01").claim();
            head.pick("退回补充").fill("意见", "缺图纸目录").complete();
        }
        try (var unit = browser.signIn(UNIT)) {
            unit.list("我的待办").open("完成任务并提交成果 " + CODE + "-T01");
            assertThat(unit.shown("退回理由")).isEqualTo("缺图纸目录");
            unit.fill("成果和佐证材料", "施工图一套，附图纸目录").complete();
        }
        accept("T01");
    }

    @Test
    @Order(9)
    void aCaseBecomesATaskOfTheProjectWhenTheLeaderAgrees() {
        var number = loop.view(complaint).number();
        try (var unit = browser.signIn(UNIT)) {
            unit.start("诉求转项目任务")
                    .choose("项目", CODE)
                    .fill("诉求编号", number)
                    .fill("任务名称", "加装校门路灯")
                    .choose("阶段", "施工")
                    .choose("责任单位", "区教育委员会")
                    .fill("工期", "5工作日")
                    .fill("前置任务", "T01")
                    .fill("成果", "路灯验收单")
                    .submitStart();
        }
        try (var leader = browser.signIn(LEADER)) {
            leader.list("我的待办").open("审批项目变更 " + CODE);
            assertThat(leader.shown("变更申请")).contains("诉求转入任务T03 加装校门路灯");
            assertThat(leader.shown("计划")).contains("T03 加装校门路灯");
            leader.pick("同意").complete();
        }
        assertThat(project().locator("#tasks").innerText()).contains("T03", "加装校门路灯");
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + number);
            assertThat(centre.shown("办理经过")).contains(CODE, "加装校门路灯");
        }
    }

    @Test
    @Order(10)
    void theLastTasksAreDone() {
        for (var task : List.of("T02", "T03")) {
            try (var unit = browser.signIn(UNIT)) {
                unit.list("项目").open("启动任务 " + CODE + "-" + task).claim();
                unit.choose("经办人", "萧知行").complete();
                unit.list("我的待办").open("完成任务并提交成果 " + CODE + "-" + task);
                unit.fill("成果和佐证材料", "验收单").complete();
            }
            accept(task);
        }
        assertThat(project().locator(".lead").innerText()).contains("待竣工验收");
    }

    @Test
    @Order(11)
    void whatIsNotAcceptedIsPutRightAndAcceptedAndTheProjectClosed() {
        try (var head = browser.signIn(HEAD)) {
            head.list("项目").open("竣工验收 " + CODE).claim();
            head.pick("不通过，整改").fill("未通过的理由和整改要求", "缺消防验收意见").complete();
        }
        try (var unit = browser.signIn(UNIT)) {
            unit.list("项目").open("组织整改 " + CODE).claim();
            assertThat(unit.shown("退回意见")).isEqualTo("缺消防验收意见");
            unit.fill("整改情况", "已取得消防验收意见书").complete();
        }
        try (var head = browser.signIn(HEAD)) {
            head.list("项目").open("竣工验收 " + CODE).claim();
            assertThat(head.shown("办理经过")).contains("已取得消防验收意见书");
            head.pick("通过").fill("验收意见", "符合要求").complete();
        }
        try (var leader = browser.signIn(LEADER)) {
            leader.list("我的待办").open("决算归档 " + CODE);
            leader.fill("决算情况", "决算895万元，批复云财审〔2026〕8号，已归档").complete();
        }
        assertThat(project().locator(".lead").innerText()).contains("已办结");
        assertThat(light()).isEqualTo("蓝灯");
    }

    @Test
    @Order(12)
    void anotherProjectIsCancelledBeforeItsPlanIsApproved() {
        ask(UNIT, SMALL, "取消项目", form -> form, "并入新校区建设");
        decide(SMALL, "取消项目（并入新校区建设）");
        assertThat(page(UNIT, "/projects/" + SMALL).locator(".lead").innerText())
                .contains("已取消");
        try (var leader = browser.signIn(LEADER)) {
            assertThat(leader.list("我的待办").lists(SMALL)).isFalse();
        }
    }

    @Test
    @Order(13)
    void onPaperThereAreChartAndTablesButNoFormsAndButtons() {
        var paper = printed("/projects/" + CODE);
        assertThat(paper.locator("svg.gantt").first().isVisible()).isTrue();
        assertThat(paper.locator("#tasks").isVisible()).isTrue();
        assertThat(paper.locator(".banner:visible, form:visible, button:visible, input:visible")
                        .count())
                .isZero();
        // what the ledger is limited to is worth reading on paper too
        var ledger = printed("/projects");
        assertThat(ledger.locator("#ledger").isVisible()).isTrue();
        assertThat(ledger.locator(".banner:visible, button:visible, input[type=file]:visible")
                        .count())
                .isZero();
    }

    private Page printed(String path) {
        var page = page(STAFF, path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private void ask(String official, String code, String kind, UnaryOperator<Tasklist> more, String reason) {
        try (var asking = browser.signIn(official)) {
            var form = asking.start("项目事项申请").choose("项目", code).pick(kind);
            more.apply(form).fill("理由", reason).submitStart();
        }
    }

    private void decide(String code, String asked) {
        try (var leader = browser.signIn(LEADER)) {
            leader.list("我的待办").open("审批项目变更 " + code);
            assertThat(leader.shown("变更申请")).contains(asked, "萧知行");
            leader.pick("同意").complete();
        }
    }

    private void report(String progress, String obstacle, String week) {
        try (var staff = browser.signIn(STAFF)) {
            staff.list("我的待办").open("填报周进度 " + CODE + "-T01");
            staff.fill("累计进度（%）", progress).pick(obstacle).fill("本周进展", week).complete();
        }
        try (var head = browser.signIn(HEAD)) {
            head.list("项目").open("确认进度 " + CODE + "-T01").claim();
            head.pick("属实").complete();
        }
    }

    private void accept(String task) {
        try (var head = browser.signIn(HEAD)) {
            head.list("项目").open("核验成果 " + CODE + "-" + task).claim();
            head.pick("合格").complete();
        }
    }

    private String estimate() {
        return project().locator("dl.head div:has(dt:text-is('概算（万元）')) dd").innerText();
    }

    private String light() {
        return project().locator(".lead .lamp").innerText();
    }

    private Page project() {
        return page(STAFF, "/projects/" + CODE);
    }

    private Page page(String official, String path) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        return page;
    }
}
