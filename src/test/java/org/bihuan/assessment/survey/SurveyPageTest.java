package org.bihuan.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bihuan.assessment.survey.process.SurveyScene;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.Loop;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of surveys: for the supervision office everything, for interviewers their own work, for others nothing. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import(Loop.class)
class SurveyPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("href=\"(/surveys/[^\"]+/cases[^\"]+)\">([^<]+)</a>");

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    Recusals recusals;

    @Autowired
    AuthorizationService authorizations;

    private SurveyScene scene;
    private List<UUID> cases;
    private UUID survey;
    private List<UUID> interviews;

    @BeforeEach
    void surveyOfThreeCases() {
        scene = new SurveyScene(loop);
        cases = List.of(scene.closed("jiaowei"), scene.closed("jiaowei"), scene.closed("minzheng"));
        survey = scene.start("perUnit", 5);
        interviews = scene.interviews(survey);
    }

    @AfterEach
    void clear() {
        loop.clear();
    }

    private String path() {
        return "/surveys/" + scene.number(survey);
    }

    private String contact(int nth) {
        return "/surveys/interviews/" + scene.interviewNumber(interviews.get(nth)) + "/contact";
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision-1", "quzhang-1", "centre-head", "centre-leader"})
    void whoSupervisesSeesSampleAndResults(String official) throws Exception {
        scene.answer(interviews.get(0), "yes", "satisfied");
        assertThat(text("/surveys", official)).contains(scene.number(survey), "访问中");
        assertThat(text(path(), official))
                .contains("scene-" + scene.month, "区教育委员会", "区民政局", "100.0%", "50.0%")
                .contains(loop.view(cases.get(2)).number(), "待访问", "已答复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaowei-1", "jiaowei-leader", "centre-1", "admin", "designer", "nobody"})
    void whoDoesNotSuperviseIsShutOut(String official) throws Exception {
        for (var path : List.of(
                "/surveys",
                path(),
                path() + "?redraw=true",
                path() + "/frame.csv",
                path() + "/cases?of=drawn",
                contact(0))) {
            assertThat(page(get(path), official).getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void theSampleIsTheSameWhenDrawnAgain() throws Exception {
        assertThat(text(path() + "?redraw=true", "supervision-1")).contains("3件与原样本完全一致");
        assertThat(text(path(), "supervision-1")).doesNotContain("完全一致");
        loop.jdbc
                .sql("UPDATE survey SET seed = 'another', basis = 'TOTAL', size = 2 WHERE id = ?")
                .param(survey)
                .update();
        assertThat(text(path() + "?redraw=true", "supervision-1")).contains("与原样本不一致");
    }

    @Test
    void theListThatWasDrawnFromCanBeTakenHome() throws Exception {
        var number = loop.view(cases.get(2)).number();
        assertThat(text(path() + "/frame.csv", "supervision-1"))
                .contains(number + ",minzheng,区民政局,," + Sampling.place("scene-" + scene.month, number) + ",");
    }

    @Test
    void anInterviewerSeesTheOwnInterviewsAndNoResult() throws Exception {
        assertThat(text("/surveys", "survey-1"))
                .contains(scene.interviewNumber(interviews.get(0)), scene.interviewNumber(interviews.get(2)))
                .doesNotContain(scene.interviewNumber(interviews.get(1)) + "<")
                .doesNotContain("教育", "路灯", loop.view(cases.get(0)).number());
        assertThat(page(get(path()), "survey-1").getStatus()).isEqualTo(403);
        assertThat(page(get(path() + "/frame.csv"), "survey-1").getStatus()).isEqualTo(403);
        assertThat(page(get(path() + "/cases?of=answered"), "survey-1").getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/%s", "/cases/%s/reporter", "/exclusions", "/precedents", "/projects", "/calendar"})
    void anInterviewerHasNoOtherPage(String path) throws Exception {
        var page = page(get(path.formatted(loop.view(cases.get(0)).number())), "survey-1");
        assertThat(page.getStatus()).isEqualTo(403);
    }

    @Test
    void anInterviewerHasTasklistAndNoCockpit() {
        assertThat(mayOpen("survey-1", "tasklist")).isTrue();
        assertThat(mayOpen("survey-1", "cockpit")).isFalse();
        assertThat(mayOpen("supervision-1", "cockpit")).isTrue();
    }

    private boolean mayOpen(String official, String application) {
        var groups = loop.identity.createGroupQuery().groupMember(official).list().stream()
                .map(group -> group.getId())
                .toList();
        return authorizations.isUserAuthorized(
                official, groups, Permissions.ACCESS, Resources.APPLICATION, application);
    }

    @Test
    void theContactIsShownToItsInterviewerAndEveryLookIsOnRecord() throws Exception {
        assertThat(text(contact(0), "survey-1")).contains("每次查看都记录在案").doesNotContain("13800001234");
        var shown = reveal("survey-1");
        assertThat(shown.getContentAsString(StandardCharsets.UTF_8)).contains("欧阳小云", "13800001234");
        assertThat(loop.steps(caseOf(0))).contains(Step.REPORTER_SHOWN);
        assertThat(loop.jdbc
                        .sql("SELECT actor FROM survey_event WHERE interview = ? AND kind = 'CONTACT_SHOWN'")
                        .param(interviews.get(0))
                        .query(String.class)
                        .list())
                .containsExactly("survey-1");
    }

    /** Whoever knew which residents are asked could speak with them first. */
    @Test
    void theUnitDoesNotLearnWhoIsAsked() throws Exception {
        reveal("survey-1");
        var file = "/cases/" + loop.view(caseOf(0)).number();
        assertThat(text(file, "supervision-1")).contains("满意度调查");
        assertThat(text(file, "jiaowei-head")).contains("办结").doesNotContain("满意度调查");
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey-2", "supervision-1", "jiaowei-1", "centre-1", "admin"})
    void nobodyElseIsShownTheContact(String official) throws Exception {
        var refused = reveal(official);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("13800001234");
    }

    @Test
    void afterTheInterviewTheContactIsHiddenAgain() throws Exception {
        scene.answer(interviews.get(0), "yes", "satisfied");
        var refused = reveal("survey-1");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("这次访问已经结束")
                .doesNotContain("13800001234");
    }

    @Test
    void whoMustKeepAwayFromACaseDoesNotFindIt() throws Exception {
        var number = loop.view(cases.get(0)).number();
        var against = new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of("supervision-2"));
        recusals.record(cases.get(0), against, "阅件", "centre-1");
        for (var path : List.of(path(), path() + "/frame.csv")) {
            assertThat(text(path, "supervision-2")).doesNotContain(number);
            assertThat(text(path, "supervision-1")).contains(number);
        }
        var list = path() + "/cases?of=drawn&unit=jiaowei";
        assertThat(text(list, "supervision-2")).contains("共1件").doesNotContain("回避", number);
        assertThat(text(list, "supervision-1")).contains("共2件", number);
    }

    /** 教委: one satisfied, one not called yet; 民政: one dissatisfied. */
    @Test
    void everyNumberOpensItsList() throws Exception {
        scene.answer(interviews.get(0), "yes", "satisfied");
        scene.answer(interviews.get(2), "no", "dissatisfied");
        var page = text(path(), "supervision-1");
        var links = LINK.matcher(page).results().toList();
        assertThat(links).hasSizeGreaterThan(20);
        for (var link : links) {
            var number = link.group(2);
            var list = text(link.group(1).replace("&amp;", "&"), "supervision-1");
            if (!number.endsWith("%")) {
                assertThat(list.split("href=\"/cases/")).as(link.group()).hasSize(1 + Integer.parseInt(number));
            }
        }
        assertThat(text(path() + "/cases?of=solvedAsked", "quzhang-1"))
                .contains("回答了问题是否解决的访问", "共2件", "不满意", scene.interviewNumber(interviews.get(2)));
        assertThat(text(path() + "/cases?of=verySatisfied&unit=jiaowei", "quzhang-1"))
                .contains("区教育委员会 非常满意", "共0件");
        assertThat(page(get(path() + "/cases?of=anything"), "quzhang-1").getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePageSpeaksEnglishToo() throws Exception {
        assertThat(text(path() + "?redraw=true&lang=en", "supervision-1"))
                .contains("Satisfaction survey", "all 3 cases are the same");
        assertThat(text("/surveys?lang=en", "survey-1")).contains("My interviews");
    }

    private UUID caseOf(int interview) {
        return loop.jdbc
                .sql("SELECT case_id FROM survey_interview WHERE id = ?")
                .param(interviews.get(interview))
                .query(UUID.class)
                .single();
    }

    /** Asks for the contact as the page does, with the token that it carries. */
    private MockHttpServletResponse reveal(String official) throws Exception {
        var session = session(official);
        var asked =
                browser.perform(get(contact(0)).session(session)).andReturn().getResponse();
        var token = TOKEN.matcher(asked.getContentAsString(StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        return browser.perform(post(contact(0)).session(session).param("_csrf", token.group(1)))
                .andReturn()
                .getResponse();
    }

    private String text(String path, String official) throws Exception {
        var page = page(get(path), official);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request, String official) throws Exception {
        return browser.perform(request.session(session(official))).andReturn().getResponse();
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
