package org.bihuan.projects.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Light;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ledger.LedgerFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** What officials see of projects, and who may bring files. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, ProjectRecord.class})
class ProjectPageTest {

    private static final String HEADER = String.join(",", LedgerFile.COLUMNS) + "\n";
    private static final String BREAKDOWN = "编号,名称,阶段,责任单位,工期,前置任务,成果,手续\n";
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 1040 110\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    ProjectRecord record;

    @Autowired
    ProjectViews views;

    @Autowired
    Plans plans;

    @Autowired
    LedgerFile ledger;

    @AfterEach
    void clear() {
        loop.clear();
    }

    private Reader as(String official) {
        return Reader.of(browser, official);
    }

    @Test
    void theLedgerShowsWhereEveryProjectStands() throws Exception {
        loop.at("2026-03-25T10:00");
        var project = record.project("P-1", "永宁小学新建工程", "RUNNING");
        record.light(project, Light.YELLOW);
        record.light(project, Light.ORANGE);
        record.blocked(project, record.planned(project), "阻1", "缺少人防意见");
        assertThat(as("jiaowei-1").text("/projects"))
                .contains("href=\"/projects/P-1\"", "永宁小学新建工程", "房屋建筑", "区教育委员会")
                .contains("石景行 / 固定资产投资科 / 高尔雅", "实施中", "<span class=\"lamp orange\">橙灯</span>")
                .contains("2026-06-30", "2026-03-27", "<td class=\"number\">6</td>");
    }

    /** 17, 18, 19, 20, 23 and 24 March are working days; the 25th is not over. */
    @Test
    void daysBlockedAreCountedByDepartmentInAPeriod() throws Exception {
        loop.at("2026-03-25T10:00");
        var project = record.project("P-2", "第二幼儿园", "RUNNING");
        record.blocked(project, record.planned(project), "阻2", "缺少意见");
        var march = table("/projects?from=2026-03-01&until=2026-03-31", "departments");
        assertThat(march).contains("区住房和城乡建设委员会");
        assertThat(as("fagai-1").text("/projects?from=2026-02-01&until=2026-02-28"))
                .contains("期间没有任务受阻。");
    }

    private String table(String path, String id) throws Exception {
        var page = as("fagai-1").text(path);
        var from = page.indexOf("id=\"" + id + "\"");
        return page.substring(from, page.indexOf("</table>", from));
    }

    @Test
    void theLedgerIsFilteredByLightStageAndUnit() throws Exception {
        record.light(record.project("P-3", "黄灯工程", "RUNNING"), Light.YELLOW);
        record.project("P-4", "没有亮灯的工程", "SUSPENDED");
        assertThat(table("/projects?light=yellow", "ledger")).contains("P-3").doesNotContain("P-4");
        assertThat(table("/projects?stage=SUSPENDED", "ledger")).contains("P-4").doesNotContain("P-3");
        assertThat(table("/projects?unit=jiaowei", "ledger")).contains("P-3", "P-4");
        assertThat(as("fagai-1").text("/projects?unit=minzheng")).contains("没有符合条件的项目。", "共0个项目");
        assertThat(new String(
                        as("fagai-1")
                                .open("/projects/files/ledger.csv?stage=SUSPENDED")
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("P-4")
                .doesNotContain("P-3");
    }

    @Test
    void thePageTellsAllOfAProject() throws Exception {
        loop.at("2026-03-25T10:00");
        var project = record.project("P-5", "第五小学", "RUNNING");
        record.light(project, Light.YELLOW);
        record.blocked(project, record.planned(project), "阻5", "缺少人防意见");
        record.order(project, "督5");
        var page = as("minzheng-1").text("/projects/P-5");
        assertThat(page)
                .contains("第五小学", "黄灯", "进度滞后12.5%（负数为超前），未启动任务中最多超过计划启动35天，2026-03-23研判。")
                .contains("11250.00", "超总投资12.5%", "石景行", "固定资产投资科", "高尔雅");
        assertThat(page)
                .as("breakdown and permits")
                .contains("2026-03-16～2026-03-27", "2026-03-19～2026-03-30", "2026-03-02～2026-03-13")
                .contains("已验收", "实施中", "20%", "关键</strong>", "第2版，现行");
        assertThat(page)
                .as("obstacles, meetings, resolutions")
                .contains("阻5", "缺少人防意见", "议定事项落实中", "三月调度会", "纪要待签发")
                .contains("调阻5-议1", "三日内出具意见", "落实中", "，超期5天");
        assertThat(page)
                .as("versions, orders, record")
                .contains("与上一版相比的变化（2处）", "计划完工：2026-03-20 → 2026-03-27")
                .contains("督5", "加快出具意见", "待回复", "登记项目");
    }

    /** A drawing without scripts and styles, with words for those who don't see it. */
    @Test
    void theChartIsDrawnOnThePage() throws Exception {
        loop.at("2026-03-25T10:00");
        var project = record.project("P-6", "第六小学", "RUNNING");
        record.blocked(project, record.planned(project), "阻6", "缺少意见");
        var page = as("fagai-1").text("/projects/P-6");
        assertThat(page)
                .containsPattern(VIEW_BOX)
                .contains("第六小学：计划与实际对照图，第1张，共1张")
                .contains("T02 办理施工许可（关键任务）：计划2026-03-16至2026-03-27，最迟2026-03-30完成，"
                        + "实际2026-03-16至今，进度20%，2026-03-17至2026-03-25受阻，预计2026-04-03完成")
                .contains("今天", "要求完工")
                .doesNotContain("style=", "<script");
    }

    /** 20 % of 10 working days: 8 are left from 25 March on, over 清明 (off from 4 to 6 April): 3 April. */
    @Test
    void theFinishThatIsToBeExpectedStandsInTheHead() throws Exception {
        loop.at("2026-03-25T10:00");
        record.planned(record.project("P-7", "第七小学", "RUNNING"));
        assertThat(as("fagai-1").text("/projects/P-7")).contains("按目前进度预计完工", "2026-04-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title></svg><b>",
                "${7*7}[[${7*7}]]"
            })
    void markupInANameIsInert(String name) throws Exception {
        loop.at("2026-03-25T10:00");
        var code = "H-" + Integer.toHexString(name.hashCode());
        var project = record.project(code, name, "RUNNING");
        record.blocked(project, record.planned(project, name), "阻" + code, name);
        for (var path : List.of("/projects", "/projects/" + code)) {
            assertThat(as("fagai-1").text(path))
                    .doesNotContain("<script", "<img src=x", "</svg><b>")
                    .contains(HtmlUtils.htmlEscape(name));
        }
    }

    /** A case may be a complaint, which those whom it names must not see. */
    @Test
    void theRecordNamesNoCase() throws Exception {
        var project = record.project("P-8", "第十三小学", "RUNNING");
        record.event(project, ProjectStep.CASE_TAKEN_IN, "20260302-000001");
        record.event(project, ProjectStep.SUMMONED, "已约谈项目单位");
        assertThat(as("jiaowei-1").text("/projects/P-8"))
                .contains("诉求转入", "已约谈项目单位")
                .doesNotContain("20260302-000001");
    }

    @Test
    void anUnknownProjectIsNotFound() throws Exception {
        assertThat(as("fagai-1").open("/projects/nothing").getStatus()).isEqualTo(404);
        assertThat(as("fagai-1").open("/projects/nothing/breakdown.xlsx").getStatus())
                .isEqualTo(404);
        assertThat(as("fagai-1")
                        .upload("/projects/nothing/breakdown", new byte[0])
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void strangersAreSentToTheSignIn() throws Exception {
        for (var path : List.of("/projects", "/projects/P-1", "/projects/files/ledger.csv")) {
            assertThat(browser.perform(MockMvcRequestBuilders.get(path))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .endsWith("/sign-in");
        }
    }

    @Test
    void theServingBodyImportsALedger() throws Exception {
        loop.at("2026-03-25T10:00");
        var file = HEADER + "I-1,导入工程,水务工程,1000,,区级财政资金,区水务局,河边,2027-06-30\n";
        var answer = as("fagai-1").upload("/projects/files", utf8(file));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/projects");
        assertThat(views.byCode("I-1")).map(ProjectView::name).contains("导入工程");
    }

    @Test
    void oneMistakeAndNothingIsImported() throws Exception {
        record.project("I-2", "已有工程", "RUNNING");
        var file = HEADER
                + "I-3,新工程,水务工程,1000,,区级财政资金,区水务局,河边,2027-06-30\n"
                + "I-2,又一次,水务工程,1000,,区级财政资金,区水务局,河边,2027-06-30\n"
                + "I-4,<b>坏</b>,桥梁,1000,,区级财政资金,区水务局,河边,2027-06-30\n";
        var answer = as("fagai-1").upload("/projects/files", utf8(file));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("第3行“项目代码”：项目“I-2”已经登记。", "第4行“项目类型”：没有“桥梁”这一类型");
        assertThat(views.byCode("I-3")).isEmpty();
    }

    /** The serving body can't be a project unit; what the register refuses is told by row, and undoes the rows before it. */
    @Test
    void whatTheRegisterRefusesUndoesTheWholeFile() throws Exception {
        var file = HEADER
                + "I-5,新工程,水务工程,1000,,区级财政资金,区水务局,河边,2027-06-30\n"
                + "I-6,自家工程,水务工程,1000,,区级财政资金,fagai,河边,2027-06-30\n";
        var answer = as("fagai-1").upload("/projects/files", utf8(file));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("第3行：项目单位不能是服务单位自己");
        assertThat(views.byCode("I-5")).isEmpty();
    }

    @Test
    void onlyTheServingBodyImports() throws Exception {
        var file = utf8(HEADER + "I-7,新工程,水务工程,1000,,区级财政资金,区水务局,河边,2027-06-30\n");
        for (var other : List.of("shuiwuju-1", "supervision-1", "quzhang-1", "admin", "nobody")) {
            assertThat(as(other).text("/projects")).doesNotContain("/projects/files\"");
            assertThat(as(other).upload("/projects/files", file).getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(as("fagai-1").forge("/projects/files", file).getStatus()).isEqualTo(403);
        assertThat(views.byCode("I-7")).isEmpty();
    }

    @Test
    void theExportedLedgerCanBeReadAgain() throws Exception {
        loop.at("2026-03-25T10:00");
        var project = record.project("R-1", "=1+1", "RUNNING");
        record.light(project, Light.RED);
        record.planned(project);
        for (var path : List.of("/projects/files/ledger.csv", "/projects/files/ledger.xlsx")) {
            var file = as("jiaowei-1").open(path);
            assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(ledger.read(file.getContentAsByteArray()))
                    .filteredOn(draft -> draft.code().equals("R-1"))
                    .singleElement()
                    .satisfies(draft -> {
                        assertThat(draft.name()).isEqualTo("=1+1");
                        assertThat(draft.ownerUnit()).isEqualTo("jiaowei");
                        assertThat(draft.type()).isEqualTo("building");
                        assertThat(draft.estimate()).isEqualByComparingTo("11250");
                        assertThat(draft.requiredFinish()).isEqualTo("2026-06-30");
                    });
        }
        assertThat(new String(
                        as("jiaowei-1").open("/projects/files/ledger.csv").getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("'=1+1", "红灯,石景行,固定资产投资科,高尔雅,2026-03-27");
    }

    @Test
    void theTemplateHasTheColumnsThatAreRead() throws Exception {
        var csv = as("fagai-1").open("/projects/files/template.csv").getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).strip()).isEqualTo("\uFEFF" + HEADER.strip());
        assertThat(as("fagai-1").open("/projects/files/template.xlsx").getStatus())
                .isEqualTo(200);
    }

    @Test
    void theStaffMemberUploadsABreakdownAsDraft() throws Exception {
        loop.at("2026-03-02T10:00");
        var project = record.project("B-1", "第八小学", "BREAKDOWN");
        var file = BREAKDOWN + "T01,初步设计,初步设计与概算,区教育委员会,10,,设计文件,\n";
        var answer = as("fagai-1").upload("/projects/B-1/breakdown", utf8(file));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/projects/B-1");
        assertThat(plans.draft(project).orElseThrow().rows())
                .extracting(PlanRow::task)
                .extracting(BreakdownRow::name)
                .containsExactly("初步设计");
        assertThat(as("fagai-1").text("/projects/B-1")).contains("第1版，草案", "1项任务，最早2026-03-13完成");
    }

    @Test
    void aBreakdownWithMistakesIsNotSaved() throws Exception {
        loop.at("2026-03-02T10:00");
        var project = record.project("B-2", "第九小学", "BREAKDOWN");
        var unknown = upload("B-2", BREAKDOWN + "T01,设计,design,jiaowei,10,T09,文件,\n");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString(StandardCharsets.UTF_8)).contains("任务分解表没有保存", "T09");
        var wrong = upload("B-2", BREAKDOWN + "T01,设计,design,某局,10,,文件,\n");
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("第2行：责任单位“某局”");
        assertThat(plans.draft(project)).isEmpty();
    }

    private MockHttpServletResponse upload(String code, String file) throws Exception {
        return as("fagai-1").upload("/projects/" + code + "/breakdown", utf8(file));
    }

    @Test
    void nobodyElseUploadsABreakdownAndNobodyAtAnotherStage() throws Exception {
        loop.at("2026-03-02T10:00");
        record.project("B-3", "第十小学", "BREAKDOWN");
        record.project("B-4", "第十一小学", "RUNNING");
        var file = utf8(BREAKDOWN + "T01,设计,design,jiaowei,10,,文件,\n");
        for (var other : List.of("fagai-5", "fagai-head-2", "fagai-leader", "jiaowei-1", "admin")) {
            assertThat(as(other).upload("/projects/B-3/breakdown", file).getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(as("fagai-1").upload("/projects/B-4/breakdown", file).getStatus())
                .isEqualTo(403);
        assertThat(as("fagai-head").text("/projects/B-3")).contains("action=\"/projects/B-3/breakdown\"");
    }

    @Test
    void theBreakdownToBeginWithIsThatOfTheKindOfProject() throws Exception {
        record.project("B-5", "第十二小学", "BREAKDOWN");
        var file = as("fagai-1").open("/projects/B-5/breakdown.xlsx");
        assertThat(file.getContentType()).contains("spreadsheetml");
        assertThat(file.getContentAsByteArray()).hasSizeGreaterThan(1000);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
