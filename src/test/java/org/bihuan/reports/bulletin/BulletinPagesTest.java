package org.bihuan.reports.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Standing;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.Loop;
import org.bihuan.reports.bulletin.process.BulletinScene;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/**
 * January 2022 in a bulletin: what it says on screen, as PDF and as Excel is what was frozen, and who may read it. Three
 * cases that nobody works on are due on Tuesday, 11 January, and entered on Friday, 14 January; one complains of an
 * official, one is a petition whose clock runs for sixty days.
 */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, AssessedRows.class, AssessmentScene.class, BulletinScene.class})
class BulletinPagesTest {

    private static final String ISSUED = "/bulletins/2022-01/1";
    private static final String DRAFT = "/bulletins/2022-02/1";
    private static UUID late;
    private static UUID order;

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    AssessedRows rows;

    @Autowired
    BulletinScene scene;

    @Autowired
    Assessments assessments;

    @Autowired
    Recusals recusals;

    @BeforeEach
    void january() {
        if (late == null) {
            happened();
            loop.at("2026-03-02T10:00");
            scene.issued("2022-01-31");
            loop.at("2026-03-02T10:00");
            scene.drafted("2022-02-28");
        }
        loop.at("2026-03-16T10:00");
    }

    private void happened() {
        rated("jiaowei", "SATISFIED");
        rated("minzheng", "BASICALLY_SATISFIED");
        loop.at("2022-01-04T10:00");
        late = loop.inProgress();
        var hidden = loop.inProgress();
        recusals.record(
                hidden, new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("minzheng-1")), null, "centre-1");
        loop.jdbc
                .sql("UPDATE case_file SET complained = true WHERE id = ?")
                .param(hidden)
                .update();
        loop.until("2022-01-13T09:00");
        order = loop.evidence.orders(late).get(0);
        loop.complete(order, "userTask_issueOrder", "supervision-1", Map.of("decision", "issue", "matter", "立即办理"));
        loop.until("2022-01-31T23:00");
    }

    private void rated(String unit, String rating) {
        var id = rows.dispatched(unit, "2022-01-05T10:00");
        rows.contacted(id, instant("2022-01-05T11:00"));
        rows.called(id, 1, instant("2022-01-12T11:00"), true, true, rating);
    }

    @AfterEach
    void clear() {
        loop.clear();
    }

    private MockHttpServletResponse open(String official, String path) throws Exception {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return browser.perform(get(path).session(session)).andReturn().getResponse();
    }

    private String text(String official, String path) throws Exception {
        var page = open(official, path);
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String official, String path) throws Exception {
        return open(official, path).getStatus();
    }

    @Test
    void thePaperHasItsHeadItsNumberItsPartsAndItsImprint() throws Exception {
        assertThat(text("jiaowei-1", ISSUED))
                .contains("区政府督查室文件", "督通报〔2026〕1号", "2022年1月考核通报", "各街道办事处，区政府各部门：")
                .contains("一、基本情况", "二、考核排名", "三、点名事项", "四、督办单办理", "五、项目和调度会", "六、突出问题", "七、工作要求")
                .contains("抄送：区领导", "2026年3月10日印发")
                .doesNotContain("办理经过");
        assertThat(text("supervision-1", ISSUED)).contains("办理经过", "编号印发");
    }

    /** Due at the end of 11 January: the 31st is the twentieth day after it. */
    @Test
    void aLateCaseIsNamedWithItsUnitItsLimitAndItsDaysButWithoutAWordOfTheResident() throws Exception {
        var number = loop.view(late).number();
        assertThat(cells(text("supervision-1", ISSUED), "paper-late"))
                .containsSubsequence(number, "办理超期", "区教育委员会", "2022-01-11", "20");
        assertThat(text("supervision-1", ISSUED))
                .contains("href=\"/cases/" + number + "\"", "另有逾期的信访和举报事项1件，依规定不点名")
                .doesNotContain("路灯下的课桌");
        assertThat(text("minzheng-1", ISSUED)).contains(number).doesNotContain("href=\"/cases/");
    }

    private static List<String> cells(String page, String table) {
        var part = page.substring(page.indexOf("id=\"" + table + "\""));
        return Pattern.compile(">([^<>]+)<")
                .matcher(part.substring(0, part.indexOf("</table>")))
                .results()
                .map(found -> found.group(1).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** One order was issued on 13 January and has five working days to be answered in, which nobody did. */
    @Test
    void ordersAreCountedAndTheNumberOpensTheirList() throws Exception {
        assertThat(cells(text("supervision-1", ISSUED), "paper-orders"))
                .containsSubsequence("区教育委员会", "1", "0", "1", "0", "合计");
        var list = text("jiaowei-1", ISSUED + "/lines?section=order&unit=jiaowei&state=逾期未回复");
        assertThat(list).contains("共1行", "督〔2022〕", "2022-01-13", "逾期未回复");
        assertThat(text("jiaowei-1", ISSUED + "/lines?section=order&unit=minzheng"))
                .contains("共0行");
        assertThat(status("jiaowei-1", ISSUED + "/lines?section=anything")).isEqualTo(404);
    }

    @Test
    void whoMustKeepAwayFromANamedCaseLaterDoesNotFindItsLine() throws Exception {
        var about = loop.view(late).number();
        recusals.record(
                late, new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("supervision-2")), null, "centre-1");
        try {
            assertThat(text("supervision-2", ISSUED)).doesNotContain(about);
            assertThat(text("supervision-1", ISSUED)).contains(about);
            assertThat(pdf("supervision-2")).doesNotContain(about);
        } finally {
            recusals.record(late, new Complaint(ComplaintKind.NONE, List.of(), List.of()), "核实为普通诉求", "centre-1");
        }
    }

    /** Page, PDF and workbook say, unit by unit, what the frozen assessment says. */
    @Test
    void pagePdfAndExcelHaveTheNumbersOfTheFrozenAssessment() throws Exception {
        var frozen = assessments.find("2022-01", 1).orElseThrow();
        var page = cells(text("supervision-1", ISSUED), "paper-units");
        var print = pdf("supervision-1").replaceAll("\\s", "");
        var sheet = sheet("supervision-1", "单位排名");
        var standings = assessments.standings(frozen, Grouping.UNIT);
        assertThat(standings).hasSizeGreaterThanOrEqualTo(2);
        for (int nth = 0; nth < standings.size(); nth++) {
            var shown = shown(standings.get(nth));
            assertThat(page).containsSubsequence(shown);
            assertThat(print).contains(String.join("", shown));
            assertThat(numbers(sheet.get(nth + 1))).isEqualTo(numbers(standings.get(nth)));
        }
        assertThat(cells(text("supervision-1", ISSUED), "paper-district"))
                .containsSubsequence(
                        shown(assessments.standings(frozen, Grouping.DISTRICT).get(0)));
        assertThat(sheet("supervision-1", "点名事项").get(1).getCellText(0))
                .isEqualTo(loop.view(late).number());
    }

    private static List<String> shown(Standing standing) {
        return Papers.COLUMNS.stream()
                .map(measure -> standing.score()
                        .value(measure)
                        .map(value -> value.toPlainString() + (measure.kind() == Measure.Kind.RATE ? "%" : ""))
                        .orElse("—"))
                .toList();
    }

    private static List<String> numbers(Standing standing) {
        return shown(standing).stream()
                .map(value -> value.replace("%", ""))
                .map(BulletinPagesTest::plain)
                .toList();
    }

    private static List<String> numbers(Row row) {
        return IntStream.range(2, 2 + Papers.COLUMNS.size())
                .mapToObj(column -> plain(row.getCell(column).getRawValue()))
                .toList();
    }

    private static String plain(String number) {
        return number.matches("[\\d.]+")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private String pdf(String official) throws Exception {
        var answer = open(official, ISSUED + "/bulletin.pdf");
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private List<Row> sheet(String official, String name) throws Exception {
        var answer = open(official, ISSUED + "/bulletin.xlsx");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return book.findSheet(name).orElseThrow(() -> new IOException(name)).read();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "jiaowei-head", "minzheng-leader", "centre-1"})
    void whoWorksInAUnitReadsWhatIsIssuedAndNoDraft(String official) throws Exception {
        assertThat(status(official, ISSUED)).isEqualTo(200);
        assertThat(status(official, ISSUED + "/bulletin.pdf")).isEqualTo(200);
        for (var part : List.of("", "/lines?section=late", "/bulletin.pdf", "/bulletin.xlsx")) {
            assertThat(status(official, DRAFT + part)).as(part).isEqualTo(404);
        }
        assertThat(text(official, "/bulletins"))
                .contains("href=\"" + ISSUED + "\"")
                .doesNotContain(DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision-1", "quzhang-3"})
    void theOfficeAndTheLeadersReadDraftsToo(String official) throws Exception {
        assertThat(text(official, DRAFT)).contains("未编号", "2022年2月考核通报");
        assertThat(text(official, "/bulletins")).contains(ISSUED, DRAFT, "待编拟");
    }

    @ParameterizedTest
    @CsvSource({"admin", "designer", "survey-1", "nobody"})
    void othersReadNothing(String official) throws Exception {
        for (var path : List.of("/bulletins", ISSUED, ISSUED + "/lines?section=late", ISSUED + "/bulletin.pdf")) {
            assertThat(status(official, path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void whatIsUnknownIsNotFound() throws Exception {
        assertThat(status("supervision-1", "/bulletins/2022-01/2")).isEqualTo(404);
        assertThat(status("supervision-1", "/bulletins/2022-13/1")).isEqualTo(404);
    }

    /** What is hidden is counted, never linked: the numbers of units open lists where the reader may see them. */
    @Test
    void numbersOpenTheListsOfTheFrozenAssessmentForWhoMayReadThem() throws Exception {
        assertThat(text("quzhang-1", ISSUED))
                .contains("href=\"/assessments/2022-01/1/cases?measure=response&amp;grouping=unit&amp;group=jiaowei\"");
        assertThat(text("jiaowei-1", ISSUED)).doesNotContain("/assessments/");
        assertThat(text("jiaowei-head", ISSUED)).contains("group=jiaowei").doesNotContain("group=minzheng");
    }
}
