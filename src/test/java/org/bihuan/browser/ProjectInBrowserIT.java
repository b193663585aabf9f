package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.PackagedProgram.PASSWORD;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.cases.process.Loop;
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
 * A project by hand, in a real browser and in simulated time, each step by the official whose step it is: registered,
 * planned and begun, stopped by a missing permit, taken to a dispatch meeting whose resolution runs late, and freed.
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
class ProjectInBrowserIT {

    private static final String CODE = "2603-110199-04-01-700001";
    private static final String NAME = "东湖小学教学楼扩建";

    /** Ten working days, then twenty: from Monday, 2 March 2026, until Monday, 13 April, Qingming being Monday, 6 April. */
    private static final String TABLE = """
            编号,名称,阶段,责任单位,工期,前置任务,成果,手续
            T01,办理建设工程规划许可,手续办理,区教育委员会,10工作日,,建设工程规划许可证,建设工程规划许可
            T02,组织施工,施工,区教育委员会,20工作日,T01,施工记录,
            """;

    @Autowired
    Loop loop;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeAll
    void open() {
        loop.at("2026-03-02T10:00");
        List.of(
                        "jiaowei-1",
                        "fagai-leader",
                        "fagai-1",
                        "fagai-2",
                        "fagai-head",
                        "guizi-1",
                        "guizi-leader",
                        "supervision-1")
                .forEach(this::mayComeIn);
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

    @Test
    @Order(1)
    void theProjectUnitRegistersIt() {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.start("登记项目")
                    .fill("项目代码", CODE)
                    .fill("项目名称", NAME)
                    .choose("项目类型", "房屋建筑")
                    .choose("项目单位", "区教育委员会")
                    .fill("总投资（万元）", "3000")
                    .fill("资金来源", "区级财政")
                    .fill("建设地点", "东湖街道1号")
                    .day("要求完工日期", LocalDate.parse("2026-05-29"))
                    .submitStart();
        }
        assertThat(page("fagai-1", "/projects").innerText("main")).contains(CODE, NAME);
    }

    @Test
    @Order(2)
    void theServingBodyNamesTheThree() {
        try (var leader = browser.signIn("fagai-leader")) {
            leader.list("项目").open("明确“1+1+1”联系人 " + CODE).claim();
            leader.choose("分管领导", "石景行")
                    .choose("责任科室", "固定资产投资科")
                    .choose("联系人", "高尔雅")
                    .complete();
        }
    }

    @Test
    @Order(3)
    void theStaffMemberBreaksItDownAndTasksThatWaitForEachOtherAreRefused() {
        try (var staff = browser.signIn("fagai-1")) {
            staff.list("我的待办").open("编制任务分解表 " + CODE);
            staff.fill("任务分解表", TABLE.replace("10工作日,,", "10工作日,T02,"));
            assertThat(staff.refused()).contains("T01→T02→T01");
            staff.fill("任务分解表", TABLE).complete();
        }
    }

    @Test
    @Order(4)
    void theLeaderInChargeApprovesThePlan() {
        try (var leader = browser.signIn("fagai-leader")) {
            leader.list("我的待办").open("审批计划 " + CODE);
            assertThat(leader.shown("计划")).contains("2026-04-13");
            leader.pick("同意").complete();
        }
        assertThat(light()).isEqualTo("绿灯");
    }

    @Test
    @Order(5)
    void theProjectUnitStartsTheTask() {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("项目").open("启动任务 " + CODE + "-T01").claim();
            unit.choose("经办人", "萧知行").complete();
            unit.list("我的待办").open("完成任务并提交成果 " + CODE + "-T01");
        }
    }

    @Test
    @Order(6)
    void theStaffMemberReportsThatThePermitIsMissing() {
        loop.until("2026-03-04T10:00");
        try (var staff = browser.signIn("fagai-1")) {
            staff.start("反映手续问题")
                    .choose("受阻的任务", CODE + "-T01")
                    .choose("责任部门", "规划和自然资源分局")
                    .choose("手续", "建设工程规划许可")
                    .day("受阻起始日期", LocalDate.parse("2026-03-03"))
                    .fill("缺少什么手续或批复", "日照分析没有审完，许可没有下达")
                    .pick("否")
                    .submitStart();
        }
        assertThat(page("fagai-1", "/projects/" + CODE).innerText("main")).contains("规划和自然资源分局", "日照分析没有审完");
    }

    @Test
    @Order(7)
    void whatIsBlockedIsBehindSoItsLightTurns() {
        loop.until("2026-03-06T10:00");
        try (var staff = browser.signIn("fagai-1")) {
            staff.list("我的待办").open("填报周进度 " + CODE + "-T01");
            staff.fill("累计进度（%）", "10")
                    .pick("没有手续问题或尚未解决")
                    .fill("本周进展", "已报规划许可申请，等待审查")
                    .complete();
        }
        try (var head = browser.signIn("fagai-head")) {
            head.list("项目").open("确认进度 " + CODE + "-T01").claim();
            assertThat(head.shown("填报的进度")).contains("10%", "已报规划许可申请");
            head.pick("属实").complete();
        }
        // four of thirty days are planned to be over, one is done
        assertThat(light()).isEqualTo("红灯");
    }

    @Test
    @Order(8)
    void aDispatchMeetingIsCalledOfExactlyTheUnitsConcerned() {
        try (var staff = browser.signIn("fagai-1")) {
            staff.start("召集调度会")
                    .fill("会议名称", "东湖小学手续调度会")
                    .day("会议日期", LocalDate.parse("2026-03-06"))
                    .fill("地点", "三楼会议室")
                    .submitStart();
            staff.list("项目").open("确定议题和参会单位").claim();
            assertThat(staff.shown("参会单位")).isEqualTo("规划和自然资源分局、区教育委员会");
            assertThat(staff.shown("议题")).contains(CODE, "日照分析没有审完");
            staff.pick("召开").complete();
        }
    }

    @Test
    @Order(9)
    void theMeetingIsHeldAndResolvesWhoDoesWhatByWhen() {
        try (var staff = browser.signIn("fagai-1")) {
            staff.list("项目").open("召开会议、记录到会").claim();
            staff.without("到会单位", "区教育委员会").complete();
            staff.list("项目").open("逐项议定").claim();
            staff.pick("作出议定事项")
                    .fill("议定事项", "完成日照分析审查，核发规划许可")
                    .choose("责任单位", "规划和自然资源分局")
                    .day("落实期限", LocalDate.parse("2026-03-10"))
                    .complete();
        }
        try (var leader = browser.signIn("fagai-leader")) {
            leader.list("项目").open("签发会议纪要").claim();
            leader.pick("签发").complete();
        }
    }

    @Test
    @Order(10)
    void aResolutionThatRunsLateClimbsTheLadder() {
        loop.until("2026-03-12T10:00");
        try (var office = browser.signIn("supervision-1")) {
            office.list("督办单").open("签发督办单");
            assertThat(office.shown("主办单位")).isEqualTo("规划和自然资源分局");
        }
        var inbox = page("guizi-leader", "/inbox").innerText(".notes");
        assertThat(inbox).contains("-议1", "时限已到期");
        assertThat(light()).isEqualTo("红灯");
    }

    @Test
    @Order(11)
    void theDepartmentCarriesItOutAndTheStaffMemberChecks() {
        try (var department = browser.signIn("guizi-1")) {
            department.list("项目").open("落实议定事项").claim();
            department.fill("落实情况", "规划许可证已于3月12日核发").complete();
        }
        try (var staff = browser.signIn("fagai-1")) {
            staff.list("我的待办").open("核验议定事项");
            assertThat(staff.shown("落实情况")).contains("规划许可证已于3月12日核发");
            staff.pick("合格，销号").complete();
        }
    }

    /** Blocked from the 3rd to the 11th: seven working days, so the plan ends seven working days after 13 April. */
    @Test
    @Order(12)
    void theTaskIsFreeThePlanShiftsAndTheLightIsGreenAgain() {
        var project = page("fagai-1", "/projects/" + CODE);
        assertThat(project.innerText("main")).contains("顺延", "2026-04-22");
        assertThat(light()).isEqualTo("绿灯");
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("我的待办").open("完成任务并提交成果 " + CODE + "-T01");
            unit.fill("成果和佐证材料", "建设工程规划许可证").complete();
        }
    }

    private String light() {
        return page("fagai-1", "/projects/" + CODE).locator(".lead .lamp").innerText();
    }

    private Page page(String official, String path) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        return page;
    }
}
