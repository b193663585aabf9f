package org.bihuan.reports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.cases.process.Loop;
import org.bihuan.reports.OfficePages;
import org.bihuan.reports.ReportedRows;
import org.bihuan.reports.ReportsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which rows a ledger has, what they come to, and who sees them; counted by hand in March 2015. */
@ReportsTest
class LedgerPagesTest {

    private static final String MARCH = "/ledgers/cases?from=2015-03-01&until=2015-03-31";
    private static boolean written;
    private static UUID first;
    private static UUID second;
    private static UUID third;
    private static String order;

    @Autowired
    Loop loop;

    @Autowired
    AssessedRows rows;

    @Autowired
    ReportedRows more;

    @Autowired
    OfficePages pages;

    /** 教委 has a case in time, one that is overdue and urged twice; 民政 has one that was reworked and closed. */
    @BeforeEach
    void march() {
        loop.at("2026-03-02T10:00");
        if (!written) {
            first = rows.dispatched("jiaowei", "2015-03-02T10:00");
            rows.handled(first, instant("2015-03-02T10:00"), instant("2026-04-01T00:00"), null);
            second = rows.dispatched("jiaowei", "donghu-jiedao", "noise", instant("2015-03-31T23:59"));
            rows.handled(second, instant("2015-03-31T23:59"), instant("2015-04-08T00:00"), null);
            more.event(second, "URGED", "system", "2015-04-02T10:00");
            more.event(second, "OFFICE_URGED", "supervision-1", "2015-04-03T10:00");
            order = more.order(second, "2015-04-09T10:00", "2015-04-12T00:00");
            third = rows.dispatched("minzheng", "2015-03-10T10:00");
            rows.handled(third, instant("2015-03-10T10:00"), instant("2015-03-18T00:00"), instant("2015-03-12T10:00"));
            rows.reworked(third, 1);
            rows.called(third, 1, instant("2015-03-13T10:00"), true, true, "BASICALLY_SATISFIED");
            rows.closed(third, "SATISFIED", instant("2015-03-14T10:00"));
            rows.dispatched("jiaowei", "2015-04-01T01:30");
            written = true;
        }
    }

    @AfterEach
    void clear() {
        loop.clock.release();
    }

    /** The case of April was reported at half past midnight: no case of March by Beijing time. */
    @Test
    void thePeriodGoesByTheDayInBeijingOnWhichACaseWasReported() throws Exception {
        var page = pages.text("supervision-1", MARCH);
        assertThat(numbers(page)).containsExactly(rows.number(second), rows.number(third), rows.number(first));
        assertThat(numbers(pages.text("supervision-1", "/ledgers/cases?from=2015-04-01&until=2015-04-01")))
                .hasSize(1);
    }

    @Test
    void theSumsAreThoseOfTheRows() throws Exception {
        var page = pages.text("supervision-1", MARCH);
        assertThat(page)
                .contains("id=\"rows\">3<", "id=\"open\">2<", "id=\"closed\">1<", "id=\"overdue\">1<")
                .contains("id=\"reworks\">1<", "id=\"urgings\">2<", "id=\"orders\">1<", "id=\"returns\">0<");
    }

    @Test
    void aRowSaysWhereItsCaseStandsAndLeadsToIt() throws Exception {
        var page = pages.text("supervision-1", MARCH + "&state=closed");
        assertThat(page)
                .contains("href=\"/cases/" + rows.number(third) + "\"", "区民政局", "2015-03-10 09:00", "2015-03-18 00:00")
                .contains(">按期<", ">已解决<", ">基本满意<", ">群众满意<", "2015-03-14 10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "unit=jiaowei, 2", "unit=minzheng, 1", "category=noise, 1", "street=donghu-jiedao, 3", "street=xihe-jiedao, 0",
        "channel=HOTLINE, 3", "channel=VISIT, 0", "state=open, 2", "state=overdue, 1", "state=closed, 1",
        "state=onRecord, 0", "unit=jiaowei&category=noise, 1", "unit=' OR 1=1, 0", "state=anything, 3", "unit=, 3"
    })
    void filtersLetThroughWhatTheyAskFor(String filter, int cases) throws Exception {
        var page = pages.text(
                "supervision-1", MARCH + "&" + filter.replace(" ", "%20").replace("'", "%27"));
        assertThat(numbers(page)).hasSize(cases);
        assertThat(page).contains("id=\"rows\">" + cases + "<");
    }

    @Test
    void ordersGoByTheDayOnWhichTheyWereIssued() throws Exception {
        var page = pages.text("supervision-1", "/ledgers/orders?from=2015-04-09&until=2015-04-09");
        assertThat(page)
                .contains(order, "href=\"/cases/" + rows.number(second) + "\"", "待回复", "2015-04-12 00:00", "已超期")
                .contains("id=\"issued\">1<", "id=\"pending\">1<", "id=\"overdue\">1<", "id=\"settled\">0<");
        assertThat(pages.text("supervision-1", "/ledgers/orders?from=2015-04-10&until=2015-04-10"))
                .contains("id=\"rows\">0<");
    }

    @Test
    void aUnitsHeadSeesTheRowsOfTheOwnUnitOnly() throws Exception {
        for (var official : List.of("jiaowei-head", "jiaowei-leader")) {
            assertThat(numbers(pages.text(official, MARCH))).containsExactly(rows.number(second), rows.number(first));
            assertThat(numbers(pages.text(official, MARCH + "&unit=minzheng"))).isEmpty();
        }
        assertThat(pages.text("minzheng-head", "/ledgers/orders?from=2015-01-01&until=2015-12-31"))
                .doesNotContain(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "centre-1", "survey-1", "admin", "designer", "nobody"})
    void othersSeeNothing(String official) throws Exception {
        for (var path :
                List.of("/ledgers", MARCH, "/ledgers/projects", "/ledgers/orders", "/ledgers/opinions", "/exports")) {
            assertThat(pages.status(official, path)).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision-1", "quzhang-3", "centre-head", "centre-leader"})
    void whoSupervisesSeesEveryRow(String official) throws Exception {
        assertThat(numbers(pages.text(official, MARCH))).hasSize(3);
        assertThat(pages.status(official, "/ledgers")).isEqualTo(200);
        assertThat(pages.status(official, "/ledgers/anything")).isEqualTo(404);
    }

    @Test
    void whoMustKeepAwayFromACaseFindsItNeitherInTheRowsNorInTheSumsNorItsOrder() throws Exception {
        var id = rows.dispatched("jiaowei", "2015-07-02T10:00");
        var ofIt = more.order(id, "2015-07-03T10:00", "2015-07-06T00:00");
        more.denounce(id, "supervision-2");
        var july = "?from=2015-07-01&until=2015-07-31";
        assertThat(pages.text("supervision-1", "/ledgers/cases" + july)).contains("id=\"rows\">1<", rows.number(id));
        assertThat(pages.text("supervision-2", "/ledgers/cases" + july))
                .contains("id=\"rows\">0<")
                .doesNotContain(rows.number(id));
        assertThat(pages.text("supervision-1", "/ledgers/orders" + july)).contains(ofIt);
        assertThat(pages.text("supervision-2", "/ledgers/orders" + july)).doesNotContain(ofIt);
        assertThat(pages.text("supervision-1", "/ledgers/opinions" + july)).contains(rows.number(id));
        assertThat(pages.text("supervision-2", "/ledgers/opinions" + july)).doesNotContain(rows.number(id));
    }

    @Test
    void aLongLedgerIsShownAHundredRowsAtATime() throws Exception {
        for (int i = 0; i < 101; i++) {
            rows.dispatched("jiaowei", "2015-09-02T10:00");
        }
        var september = "/ledgers/cases?from=2015-09-01&until=2015-09-30";
        var page = pages.text("supervision-1", september);
        assertThat(numbers(page)).hasSize(100);
        assertThat(page).contains("id=\"rows\">101<", "page=2").doesNotContain("page=0");
        assertThat(numbers(pages.text("supervision-1", september + "&page=2"))).hasSize(1);
    }

    @Test
    void theMonthIsShownUntilAnotherPeriodIsAskedForAndProjectsOfAllTime() throws Exception {
        assertThat(pages.text("supervision-1", "/ledgers/cases"))
                .contains("name=\"from\" type=\"date\" value=\"2026-03-01\"", "value=\"2026-03-02\"");
        assertThat(pages.text("supervision-1", "/ledgers/projects"))
                .contains("name=\"from\" type=\"date\" value=\"\"", "href=\"/projects\"");
        assertThat(pages.status("supervision-1", "/ledgers/cases?from=yesterday&page=-1"))
                .isEqualTo(200);
    }

    @Test
    void nothingOfTheReporterIsThereInEitherLanguage() throws Exception {
        assertThat(pages.text("supervision-1", MARCH)).doesNotContain("报告人", "电话", "姓名");
        assertThat(pages.text("supervision-1", MARCH + "&lang=en")).contains("Ledger of cases", "First callback");
    }

    private static List<String> numbers(String page) {
        return Pattern.compile("<th scope=\"row\" class=\"short\"><a href=\"/cases/([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
