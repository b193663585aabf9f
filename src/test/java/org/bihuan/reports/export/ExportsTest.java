package org.bihuan.reports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bihuan.cases.process.Loop.instant;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.reports.OfficePages;
import org.bihuan.reports.ReportedRows;
import org.bihuan.reports.ReportsTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of the ledgers: the same numbers as on the page, made in the background, for who asked and nobody else. */
@ReportsTest
class ExportsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static boolean written;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AssessedRows rows;

    @Autowired
    ReportedRows more;

    @Autowired
    OfficePages pages;

    @Autowired
    Exports exports;

    @Autowired
    Exporter exporter;

    @Autowired
    ExportQueue queue;

    @Autowired
    TransactionTemplate transaction;

    /** A project and three opinions of March 2016, one of them overdue and under an order; a subject that looks like a formula. */
    @BeforeEach
    void march() {
        if (!written) {
            var formula = visit("jiaowei", "2016-03-02T10:00");
            more.set(formula, "subject", "=1+1，路灯不亮");
            var late = visit("jiaowei", "2016-03-03T10:00");
            rows.handled(late, instant("2016-03-03T10:00"), instant("2016-03-11T00:00"), null);
            more.order(late, "2016-03-12T10:00", "2016-03-16T00:00");
            more.event(late, "URGED", "system", "2016-03-12T10:00");
            rows.closed(visit("minzheng", "2016-03-04T10:00"), "SATISFIED", instant("2016-03-08T10:00"));
            more.project("2601-110199-04-01-900001", "2016-03-05T10:00");
            written = true;
        }
    }

    private UUID visit(String unit, String at) {
        var id = rows.dispatched(unit, at);
        more.set(id, "channel", "VISIT");
        return id;
    }

    private static Map<String, String> form(String ledger, String format, String from, String until) {
        return Map.of("ledger", ledger, "format", format, "from", from, "until", until);
    }

    private static Map<String, String> march(String ledger, String format) {
        return form(ledger, format, "2016-03-01", "2016-03-31");
    }

    private UUID order(String official, Map<String, String> form) throws Exception {
        var answer = pages.send(official, "/exports", form).getResponse();
        assertThat(answer.getRedirectedUrl()).startsWith("/exports/");
        return UUID.fromString(answer.getRedirectedUrl().substring("/exports/".length()));
    }

    private Export ended(UUID id) {
        await().atMost(SOON).until(() -> !exports.find(id).orElseThrow().pending());
        return exports.find(id).orElseThrow();
    }

    private MockHttpServletResponse file(String official, Map<String, String> form) throws Exception {
        var id = order(official, form);
        assertThat(ended(id).failure()).isNull();
        var answer = pages.open(official, "/exports/" + id + "/file");
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "orders", "opinions", "projects"})
    void pageExcelAndPdfHaveTheSameNumbers(String ledger) throws Exception {
        var page = pages.text("supervision-1", "/ledgers/" + ledger + "?from=2016-03-01&until=2016-03-31");
        var onPage = shown(page, "dd id=\"[^\"]+\"");
        List<List<String>> sheets;
        List<Row> lines;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                file("supervision-1", march(ledger, "excel")).getContentAsByteArray()))) {
            var sums = book.getFirstSheet().read();
            sheets = sums.subList(1, sums.size()).stream()
                    .map(row -> List.of(row.getCell(0).getText(), row.getCell(1).getText()))
                    .toList();
            lines = book.getSheet(1).orElseThrow().read();
        }
        var inExcel = sheets.stream()
                .filter(each -> !List.of("期间", "统计时间").contains(each.get(0)))
                .map(each -> number(each.get(1)))
                .toList();
        assertThat(inExcel).isEqualTo(onPage.stream().map(ExportsTest::number).toList());
        assertThat(lines).hasSize(number(onPage.get(0)).intValue() + 1);
        assertThat(lines.stream().skip(1).map(row -> row.getCell(0).getText()).toList())
                .isEqualTo(links(page));
        assertThat(lines.get(0).stream().map(cell -> cell.getText()).toList()).isEqualTo(heads(page));

        try (var document =
                Loader.loadPDF(file("supervision-1", march(ledger, "pdf")).getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]", "");
            var sums = new StringBuilder("合计件数" + onPage.get(0));
            var names = shown(page, "dt");
            for (int i = 1; i < onPage.size(); i++) {
                sums.append(names.get(i)).append(onPage.get(i));
            }
            assertThat(text).contains(sums.toString().replaceAll("[\\s\\p{Z}]", ""));
            links(page).forEach(number -> assertThat(text).contains(number));
        }
    }

    @Test
    void theFileSaysWhatWasAskedForAndATextIsNoFormula() throws Exception {
        var asked = new HashMap<>(march("cases", "excel"));
        asked.put("unit", "jiaowei");
        var answer = file("supervision-1", asked);
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read().stream()
                            .map(row ->
                                    row.getCell(0).getText() + row.getCell(1).getText()))
                    .contains("期间2016-03-01 至 2016-03-31", "责任单位区教育委员会", "合计件数2");
            var lines = book.getSheet(1).orElseThrow().read();
            assertThat(lines.get(2).getCell(5).getText()).isEqualTo("=1+1，路灯不亮");
            assertThat(lines.get(2).getCell(5).getFormula()).isNull();
            assertThat(lines.get(2).getCellAsDate(1)).contains(LocalDateTime.parse("2016-03-02T09:00"));
        }
    }

    @Test
    void aUnitsHeadGetsTheRowsOfTheOwnUnit() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                file("minzheng-head", march("cases", "excel")).getContentAsByteArray()))) {
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(2);
        }
    }

    @Test
    void aPdfThatWouldBeTooLongIsRefusedInWordsBeforeItIsOrdered() throws Exception {
        for (int i = 0; i < 5; i++) {
            visit("jiaowei", "2016-08-02T10:00");
        }
        var august = form("cases", "pdf", "2016-08-01", "2016-08-31");
        var refused = pages.send("supervision-1", "/exports", august);
        assertThat(refused.getFlashMap().get("refused")).isEqualTo("共5行，PDF 最多导出4行。请缩小筛选范围，或者导出 Excel。");
        assertThat(refused.getResponse().getRedirectedUrl())
                .isEqualTo("/ledgers/cases?from=2016-08-01&until=2016-08-31");
        assertThat(pages.send("supervision-1", "/exports", form("cases", "csv", "2016-08-01", "2016-08-31"))
                        .getFlashMap()
                        .get("refused"))
                .isEqualTo("请选择导出格式。");
        assertThat(file("supervision-1", form("cases", "excel", "2016-08-01", "2016-08-31"))
                        .getContentLength())
                .isPositive();
    }

    @Test
    void nobodyElseMayReadAnExportAndNobodyMayOrderWhatIsClosed() throws Exception {
        var id = order("supervision-1", march("cases", "excel"));
        ended(id);
        for (var path : List.of("/exports/" + id, "/exports/" + id + "/file")) {
            assertThat(pages.status("supervision-1", path)).isEqualTo(200);
            assertThat(pages.status("supervision-head", path)).isEqualTo(404);
            assertThat(pages.status("jiaowei-head", path)).isEqualTo(404);
            assertThat(pages.status("jiaowei-1", path)).isEqualTo(403);
        }
        assertThat(pages.text("supervision-1", "/exports")).contains(id.toString());
        assertThat(pages.text("supervision-head", "/exports")).doesNotContain(id.toString());
        assertThat(pages.send("jiaowei-1", "/exports", march("cases", "excel"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.forged("supervision-1", "/exports", march("cases", "excel")))
                .isEqualTo(403);
        assertThat(pages.status("supervision-1", "/exports/" + UUID.randomUUID()))
                .isEqualTo(404);
        assertThat(pages.status("supervision-1", "/exports/x/file")).isEqualTo(404);
    }

    @Test
    void whoMustKeepAwayGetsNoRowOfTheCaseAndNoFileFromBefore() throws Exception {
        var id = visit("jiaowei", "2016-05-02T10:00");
        var may = form("cases", "excel", "2016-05-01", "2016-05-31");
        var before = order("supervision-2", may);
        ended(before);
        more.denounce(id, "supervision-2");
        assertThat(pages.status("supervision-2", "/exports/" + before + "/file"))
                .isEqualTo(410);
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(file("supervision-2", may).getContentAsByteArray()))) {
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(1);
        }
    }

    @Test
    void whatABrokenAttemptLeftIsMadeAnew() throws Exception {
        var id = broken();
        exporter.make(id);
        var made = exports.find(id).orElseThrow();
        assertThat(made.state()).isEqualTo(Export.State.READY);
        assertThat(made.attempt()).isEqualTo(2);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                pages.open("supervision-1", "/exports/" + id + "/file").getContentAsByteArray()))) {
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(4);
        }
    }

    /** A first attempt that kept a part and then died; nobody has it in the queue. */
    private UUID broken() {
        var id = exports.add("cases", "from=2016-03-01&until=2016-03-31", ExportFormat.EXCEL, "supervision-1", null);
        var first = exports.begin(id).orElseThrow();
        exports.keep(first, 0, new byte[] {1, 2, 3});
        exports.progress(first, 1, 3);
        assertThat(exports.find(id).orElseThrow().percent()).isEqualTo(33);
        return id;
    }

    @Test
    void anAttemptThatWasBelievedDeadAndGoesOnSpoilsNothing() throws Exception {
        var id = broken();
        var dead = exports.find(id).orElseThrow();
        exporter.make(id);
        var made = exports.find(id).orElseThrow();
        exports.keep(dead, 1, new byte[] {4});
        exports.progress(dead, 2, 3);
        exports.ready(dead, 0, 1);
        exporter.make(id);
        exports.fail(id, "节点已停止");
        assertThat(exports.find(id)).contains(made);
        assertThat(pages.open("supervision-1", "/exports/" + id + "/file").getContentAsByteArray())
                .hasSize(Math.toIntExact(made.bytes()));
    }

    @Test
    void whatFailsIsTriedAgainAndThenSaidToHaveFailed() {
        var id = exports.add("cases", "from=%zz", ExportFormat.EXCEL, "supervision-1", null);
        transaction.executeWithoutResult(status -> queue.put(id));
        var failed = ended(id);
        assertThat(failed.attempt()).isEqualTo(2);
        assertThat(failed.failure()).startsWith("导出未能完成，请稍后重新导出");
    }

    @Test
    void whoLostTheRightMeanwhileGetsNoFile() {
        var id = exports.add(
                "cases", "from=2016-03-01&until=2016-03-31", ExportFormat.EXCEL, "jiaowei-head", "minzheng");
        exporter.make(id);
        assertThat(exports.find(id).orElseThrow().failure()).isEqualTo("您已无权读取所导出的台账。");
    }

    @Test
    void anOrderThatIsRolledBackIsNeverMade() {
        var ids = new ArrayList<UUID>();
        transaction.executeWithoutResult(status -> {
            ids.add(exports.add("cases", "", ExportFormat.EXCEL, "supervision-1", null));
            queue.put(ids.get(0));
            status.setRollbackOnly();
        });
        assertThat(exports.find(ids.get(0))).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM report_task WHERE task_instance = ?")
                        .param(ids.get(0).toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void filesAreDeletedAfterTheirTime() throws Exception {
        var id = order("supervision-head", march("cases", "excel"));
        var asked = ended(id).requestedAt();
        exports.forget(asked);
        assertThat(exports.find(id)).isPresent();
        exports.forget(asked.plusMillis(1));
        assertThat(exports.find(id)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM report_part WHERE export = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static List<String> shown(String page, String tag) {
        var list = page.substring(page.indexOf("<dl"), page.indexOf("</dl>"));
        return texts(list, "<" + tag + ">([^<]*)<");
    }

    private static List<String> links(String page) {
        return texts(page, "<th scope=\"row\" class=\"short\"><a href=\"[^\"]*\">([^<]*)<");
    }

    private static List<String> heads(String page) {
        return texts(page, "<th scope=\"col\">([^<]*)<");
    }

    private static List<String> texts(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }
}
