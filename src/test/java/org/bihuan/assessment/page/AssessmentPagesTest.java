package org.bihuan.assessment.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.Loop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** What officials see of results, and who sees nothing. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, AssessedRows.class, AssessmentScene.class})
class AssessmentPagesTest {

    private static final String OF_JIAOWEI =
            "/assessments/2021-01/1/cases?measure=response&grouping=unit&group=jiaowei";
    private static final String LIVE = "/assessments/now/year/cases?measure=response&grouping=unit&group=jiaowei";
    private static boolean published;

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    AssessedRows rows;

    @Autowired
    AssessmentScene scene;

    @Autowired
    Recusals recusals;

    /** January 2021: 教委 met two of three contacts, 民政 one of one; both have their residents satisfied. */
    @BeforeEach
    void january() {
        loop.at("2026-03-02T10:00");
        if (!published) {
            rated("jiaowei");
            rated("jiaowei");
            rows.dispatched("jiaowei", "2021-01-07T10:00");
            rated("minzheng");
            scene.published("2021-01-31");
            published = true;
        }
    }

    private void rated(String unit) {
        var id = rows.dispatched(unit, "2021-01-06T10:00");
        rows.contacted(id, instant("2021-01-06T11:00"));
        rows.called(id, 1, instant("2021-01-16T11:00"), true, true, "SATISFIED");
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
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String official, String path) throws Exception {
        return open(official, path).getStatus();
    }

    @Test
    void thePeriodsStandOnOnePageWithTheirState() throws Exception {
        assertThat(text("supervision-1", "/assessments"))
                .contains("href=\"/assessments/2021-01/1\"", "2021年1月", "已发布", "2026-03-09");
    }

    /** Composite of 教委: 10 % of 66.7, 50 % and 40 % of 100 are 96.67. */
    @Test
    void theTablesShowPlacesAndNumbersWithTheWayToTheirLists() throws Exception {
        assertThat(text("quzhang-1", "/assessments/2021-01/1"))
                .contains("区教育委员会，综合得分96.67", "区民政局，综合得分100.00", "2021-01-01至2021-01-31")
                .contains("href=\"" + OF_JIAOWEI.replace("&", "&amp;") + "\">66.7%</a>")
                .contains("group=education", "group=donghu-jiedao", "group=district", "办理经过");
    }

    /** Of three ranked units one is listed at each end; the two that share the first place stand on the red list together. */
    @Test
    void unitsThatShareAPlaceStandOnAListTogether() throws Exception {
        for (var unit : List.of("jiaowei", "minzheng", "shuiwuju")) {
            var id = rows.dispatched(unit, "2021-03-03T10:00");
            rows.contacted(id, instant("2021-03-03T11:00"));
            var rating = unit.equals("shuiwuju") ? "DISSATISFIED" : "SATISFIED";
            rows.called(id, 1, instant("2021-03-16T11:00"), true, true, rating);
        }
        scene.opened("2021-03-31");
        assertThat(text("quzhang-1", "/assessments/2021-03/1"))
                .contains("区教育委员会，综合得分100.00", "区民政局，综合得分100.00", "区水务局，综合得分60.00");
    }

    @Test
    void theListShowsEveryCaseWithTheWayToItsPage() throws Exception {
        var list = text("supervision-1", OF_JIAOWEI);
        assertThat(list).contains("共3行", "href=\"/cases/T", "教育", "东湖街道");
        assertThat(list.split("href=\"/cases/")).hasSize(4);
    }

    @Test
    void aLongListHasPages() throws Exception {
        for (int i = 0; i < 201; i++) {
            rows.dispatched("jiaowei", "2021-04-05T10:00");
        }
        scene.opened("2021-04-30");
        var path = OF_JIAOWEI.replace("2021-01", "2021-04");
        assertThat(text("jiaowei-head", path))
                .contains("共201行", "第1页", "group=jiaowei&amp;page=2\"")
                .doesNotContain("上一页");
        var last = text("jiaowei-head", path + "&page=2");
        assertThat(last).contains("共201行", "第2页", "上一页").doesNotContain("下一页");
        assertThat(last.split("href=\"/cases/")).hasSize(2);
    }

    @Test
    void aUnitsHeadSeesTheWholeTableButOnlyTheListsOfTheOwnUnit() throws Exception {
        var table = text("jiaowei-head", "/assessments/2021-01/1");
        assertThat(table).contains("区民政局", "group=jiaowei").doesNotContain("group=minzheng", "group=district", "办理经过");
        assertThat(status("jiaowei-leader", OF_JIAOWEI)).isEqualTo(200);
        assertThat(status("minzheng-head", OF_JIAOWEI)).isEqualTo(403);
        assertThat(status("jiaowei-head", OF_JIAOWEI.replace("unit&group=jiaowei", "street&group=donghu-jiedao")))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "centre-1", "admin", "designer", "nobody"})
    void othersSeeNothing(String official) throws Exception {
        for (var path : List.of("/assessments", "/assessments/2021-01/1", OF_JIAOWEI, "/assessments/now/month", LIVE)) {
            assertThat(status(official, path)).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision-1", "supervision-head", "quzhang-3", "centre-head", "centre-leader"})
    void whoSupervisesSeesEveryList(String official) throws Exception {
        assertThat(status(official, OF_JIAOWEI)).isEqualTo(200);
    }

    @Test
    void nobodyIsSentToSignInAndWhatIsUnknownIsNotFound() throws Exception {
        var nobody = browser.perform(get("/assessments")).andReturn().getResponse();
        assertThat(nobody.getStatus()).isEqualTo(302);
        assertThat(status("supervision-1", "/assessments/2021-01/2")).isEqualTo(404);
        assertThat(status("supervision-1", OF_JIAOWEI.replace("response", "anything")))
                .isEqualTo(404);
        assertThat(status("supervision-1", OF_JIAOWEI.replace("=unit", "=anything")))
                .isEqualTo(404);
    }

    @Test
    void monthAndYearToDateStandAsTheyAreNow() throws Exception {
        var id = rows.dispatched("jiaowei", "2026-02-27T10:00");
        rows.dispatched("jiaowei", "2026-03-01T09:00");
        denounce(id, "supervision-2");
        assertThat(text("supervision-1", "/assessments/now/month")).contains("本月累计", "2026-03-01至2026-03-02", "0.0%");
        assertThat(text("supervision-1", LIVE)).contains("共2行", rows.number(id), "href=\"/assessments/now/year\"");
        assertThat(text("supervision-2", LIVE)).contains("共1行").doesNotContain("回避", rows.number(id));
        rows.contacted(rows.dispatched("jiaowei", "2026-03-02T09:00"), instant("2026-03-02T10:00"));
        assertThat(text("supervision-1", "/assessments/now/month")).contains("截至2026年3月2日（周一）10:00", "0.0%");
        loop.at("2026-03-02T10:10");
        assertThat(text("supervision-1", "/assessments/now/month")).contains("截至2026年3月2日（周一）10:10", "50.0%");
        assertThat(status("minzheng-head", LIVE)).isEqualTo(403);
        assertThat(status("supervision-1", "/assessments/now/week")).isEqualTo(404);
    }

    @Test
    void whoMustKeepAwayFromACaseFindsItOnNoList() throws Exception {
        var id = rows.dispatched("minzheng", "2021-02-08T10:00");
        denounce(id, "supervision-2");
        scene.opened("2021-02-28");
        var path = "/assessments/2021-02/1/cases?measure=response&grouping=unit&group=minzheng";
        assertThat(text("supervision-1", path)).contains(rows.number(id));
        assertThat(text("supervision-2", path)).doesNotContain("回避", rows.number(id));
    }

    private void denounce(UUID id, String official) {
        recusals.record(id, new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of(official)), null, "centre-1");
    }
}
