package org.bihuan.supervision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.ProjectScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** 督查台 as officials meet it: who gets in, what they read, what the supervision office does from there. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, ProjectScene.class})
class DeskPageTest {

    private static final List<String> ACTORS = List.of("supervision-1", "supervision-head", "supervision-leader");
    private static final List<String> READERS = List.of("quzhang-1", "quzhang-2", "centre-head", "centre-leader");
    private static final List<String> STRANGERS = List.of(
            "centre-1", "jiaowei-1", "jiaowei-head", "jiaowei-leader", "fagai-leader", "admin", "designer", "nobody");
    private static final List<String> ACTIONS = List.of("urge", "order", "hand-over", "take-back");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    BackgroundFigures figures;

    @Autowired
    ProjectScene projects;

    private UUID id;

    @BeforeEach
    void aCaseInHand() {
        loop.at("2026-03-02T10:00");
        id = loop.inProgress();
    }

    @AfterEach
    void clear() {
        loop.clear();
    }

    static Stream<String> paths() {
        return Stream.of(
                "/supervision",
                "/supervision/cases",
                "/supervision/cases?standing=overdue&unit=jiaowei",
                "/supervision/cases?of=reported&weekday=1&hour=10",
                "/supervision/rates/response?month=2026-03",
                "/supervision/blocked/gongan",
                "/supervision/cases/NUMBER");
    }

    private String path(String pattern) {
        return pattern.replace("NUMBER", number());
    }

    private String number() {
        return loop.view(id).number();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void theOfficeTheLeadersAndTheHeadsOfTheCentreRead(String path) throws Exception {
        for (var official : Stream.concat(ACTORS.stream(), READERS.stream()).toList()) {
            assertThat(read(path(path), official).getStatus()).as(official).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nobodyElseReads(String path) throws Exception {
        for (var official : STRANGERS) {
            assertThat(read(path(path), official).getStatus()).as(official).isEqualTo(403);
        }
        assertThat(browser.perform(get(path(path))).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    void onlyTheOfficeActs() throws Exception {
        for (var action : ACTIONS) {
            for (var official :
                    Stream.concat(READERS.stream(), STRANGERS.stream()).toList()) {
                assertThat(act(action, official, "试").getStatus())
                        .as(action + " by " + official)
                        .isEqualTo(403);
            }
        }
        assertThat(loop.steps(id)).endsWith(Step.CONTACTED);
        assertThat(text("/supervision/cases/" + number(), "quzhang-1")).doesNotContain("<form method=\"post\" class");
        assertThat(text("/supervision/cases", "centre-leader")).doesNotContain("/urge\"");
    }

    @Test
    void theOfficeUrgesWithAReason() throws Exception {
        var done = act("urge", "supervision-1", "群众已等候多日");
        assertThat(done.getRedirectedUrl()).isEqualTo("/supervision/cases/" + number());
        assertThat(loop.steps(id)).endsWith(Step.OFFICE_URGED);
        assertThat(act("urge", "supervision-1", "再催").getStatus()).isEqualTo(409);
        assertThat(loop.steps(id)).endsWith(Step.CONTACTED, Step.OFFICE_URGED);
    }

    @Test
    void whatTheDomainRefusesIsSaidInItsWords() throws Exception {
        var refused = act("take-back", "supervision-1", "派错了");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("role=\"alert\"", "首接单位负责到底");
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(act("dismiss", "supervision-1", "试").getStatus()).isEqualTo(404);
    }

    @Test
    void aDraftedOrderIsSignedInTasklist() throws Exception {
        act("order", "supervision-1", "多次催办未果");
        var order = loop.evidence.orders(id).get(0);
        assertThat(text("/supervision/cases/" + number(), "supervision-1"))
                .contains(
                        "督〔2026〕",
                        "href=\"/camunda/app/tasklist/default/#/?task="
                                + loop.task(order, "userTask_issueOrder").getId(),
                        "target=\"_top\"");
    }

    @Test
    void theDeskShowsWhereItIsStuckAndWhoseItIs() throws Exception {
        figures.refresh();
        assertThat(text("/supervision", "supervision-1"))
                .contains("督查台", "区教育委员会", "落实办理", "/supervision/cases?standing=open&amp;unit=jiaowei")
                .contains("/supervision/cases?place=userTask_implementCase", "统计于2026年3月2日");
    }

    @Test
    void aPageFarBeyondTheLastOneIsEmpty() throws Exception {
        assertThat(text("/supervision/cases?page=50000000", "supervision-1"))
                .contains("href=\"/supervision/cases?page=49999999\"");
    }

    @Test
    void theWayOfACaseIsDrawn() throws Exception {
        var page = text("/supervision/cases/" + number(), "supervision-1");
        assertThat(page).contains("class=\"task load0 taken here\"");
        // Start, proposal, by hand, dispatched, joined, to sign, own matter, signed, contacted, joined: ten flows.
        assertThat(Pattern.compile("class=\"flow taken\"")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(10);
    }

    @Test
    void residentsWordsAreNeverMarkup() throws Exception {
        loop.jdbc
                .sql("UPDATE case_file SET subject = '<img src=x onerror=alert(1)>${7*7}' WHERE id = ?")
                .param(id)
                .update();
        for (var path : List.of("/supervision/cases", "/supervision/cases/" + number())) {
            assertThat(text(path, "supervision-1"))
                    .contains("&lt;img src=x onerror=alert(1)&gt;${7*7}")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void whoMustKeepAwayFindsNoPageOfTheCase() throws Exception {
        new DeskWorld(loop.jdbc).hide(id, "supervision-2");
        assertThat(read("/supervision/cases/" + number(), "supervision-2").getStatus())
                .isEqualTo(404);
        assertThat(text("/supervision/cases?of=open", "supervision-2")).doesNotContain(number());
        assertThat(act("urge", "supervision-2", "催").getStatus()).isEqualTo(404);
        assertThat(text("/supervision/cases?of=open", "supervision-1")).contains(number());
    }

    @Test
    void theListBehindARateLeavesOutWhatItsReaderMustKeepAwayFrom() throws Exception {
        new DeskWorld(loop.jdbc).hide(id, "supervision-2");
        var path = "/supervision/rates/response?month=2026-03";
        assertThat(text(path, "supervision-2")).doesNotContain("回避", number());
        assertThat(text(path, "supervision-1")).contains(number());
    }

    /** Raised on Monday, 2 March 2026; on Friday four working days have gone by for each. */
    @Test
    void theDaysThatADepartmentCostOpenItsObstacles() throws Exception {
        var project = projects.started();
        var task = loop.jdbc
                .sql("SELECT id FROM project_task WHERE project = ? ORDER BY code LIMIT 1")
                .param(project)
                .query(UUID.class)
                .single();
        projects.obstacle(project, task, "OPEN");
        projects.obstacle(project, task, "OPEN");
        loop.at("2026-03-06T10:00");
        assertThat(text("/supervision", "supervision-1"))
                .contains(
                        "<a href=\"/supervision/blocked/gongan\">2</a>",
                        "<a href=\"/supervision/blocked/gongan\">8</a>");
        var list = text("/supervision/blocked/gongan", "quzhang-1");
        assertThat(list)
                .contains("2026-01-01至2026-03-06，手续问题2件，受阻工作日合计8天", "东湖小学教学楼", "占道施工许可未办结", "尚未销号")
                .contains("href=\"/projects/2601-110199-04-01-");
        assertThat(list.split("href=\"/projects/")).hasSize(3);
        assertThat(text("/supervision/blocked/nowhere", "supervision-1")).contains("手续问题0件");
        obstaclesAreGone(task);
    }

    private void obstaclesAreGone(UUID task) {
        loop.jdbc.sql("DELETE FROM blocker WHERE task = ?").param(task).update();
    }

    private MockHttpServletResponse act(String action, String official, String reason) throws Exception {
        var session = session(official);
        return browser.perform(post("/supervision/cases/" + number() + "/" + action)
                        .session(session)
                        .param("_csrf", token(session))
                        .param("reason", reason)
                        .param("handler", "jiaowei-2"))
                .andReturn()
                .getResponse();
    }

    /** From a page that everybody may open; it is the session's. */
    private String token(MockHttpSession session) throws Exception {
        var page = browser.perform(get("/inbox").session(session)).andReturn().getResponse();
        var token = TOKEN.matcher(page.getContentAsString(StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String text(String path, String official) throws Exception {
        var page = read(path, official);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse read(String path, String official) throws Exception {
        return browser.perform(get(path).session(session(official))).andReturn().getResponse();
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
