package org.bihuan.cases.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bihuan.cases.CaseHandling;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.recusal.Recusing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** 先例与派单规则 as those who may meet it, and as others don't. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
class PrecedentPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Cases cases;

    @Autowired
    CaseHandling handling;

    @Autowired
    Precedents precedents;

    @Autowired
    OfficeRules rules;

    @Autowired
    RuleMaking making;

    @Autowired
    DispatchRules inUse;

    @Autowired
    Recusing recusing;

    @AfterEach
    void withdrawRules() {
        rules.all().stream()
                .filter(OfficeRule::inForce)
                .forEach(rule -> making.withdraw(rule.id(), "测试结束", "centre-leader"));
    }

    /** A precedent of a case in 东湖街道 that 市场监管局 signed for after a return. */
    private long precedent() {
        var problem = new Problem("占道", "早市占道", "noise", "donghu-jiedao", "<b>1号</b>");
        var id = cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
        cases.dispatch(id, "donghu-jiedao", LimitClass.ORDINARY, null, "centre-1");
        handling.objectTo(id, "不属于本单位", "donghu-jiedao-1");
        handling.reroute(id, "shichang", "市场噪声", "centre-1");
        handling.sign(id, null, "shichang-1");
        return precedents.newest(1).get(0).id();
    }

    @Test
    void aPrecedentWhoseCaseComplainsOfSomebodyIsGoneAndItsRuleIsWithdrawnWithoutTouchingTheCase() throws Exception {
        var id = precedent();
        var kept = precedents.find(id).orElseThrow();
        submit("centre-leader", "/precedents/" + id + "/rule", filled());
        var rule = rules.all().get(0);
        recusing.record(
                kept.caseNumber(),
                new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("centre-leader")),
                "阅件时发现",
                "supervision-1");
        for (var official : List.of("centre-leader", "centre-head")) {
            assertThat(text(page("/precedents", official))).doesNotContain(kept.caseNumber());
            assertThat(page("/precedents/" + id + "/rule", official).getStatus())
                    .as(official)
                    .isEqualTo(page("/precedents/999999/rule", official).getStatus())
                    .isEqualTo(404);
        }
        assertThat(making.withdraw(rule.id(), "情况有变", "centre-leader").number()).isEqualTo(rule.number());
        assertThat(rules.all()).noneMatch(OfficeRule::inForce);
    }

    @Test
    void visitorsSignInFirst() throws Exception {
        var answer = browser.perform(get("/precedents")).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shichang-1", "shichang-leader", "quzhang-1", "designer", "admin", "nobody"})
    void othersThanCentreAndSupervisionSeeNothing(String other) throws Exception {
        var id = precedent();
        assertThat(page("/precedents", other).getStatus()).isEqualTo(403);
        assertThat(page("/precedents/" + id + "/rule", other).getStatus()).isEqualTo(403);
        assertThat(submit(other, "/precedents/" + id + "/rule", filled()).getStatus())
                .isEqualTo(403);
        assertThat(rules.all()).noneMatch(OfficeRule::inForce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre-1", "supervision-1"})
    void dispatchersAndOfficersReadAndMakeNoRules(String official) throws Exception {
        var id = precedent();
        var page = page("/precedents", official);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).contains("改派至区市场监督管理局：市场噪声").doesNotContain("/precedents/" + id + "/rule");
        assertThat(page("/precedents/" + id + "/rule", official).getStatus()).isEqualTo(403);
        assertThat(submit(official, "/precedents/" + id + "/rule", filled()).getStatus())
                .isEqualTo(403);
        var rule = making.make(id, new RuleDraft(false, LimitClass.ORDINARY, false, "依据"), "centre-head");
        assertThat(submit(official, "/precedents/rules/" + rule.id() + "/withdrawal", Map.of("reason", "不要"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(rules.find(rule.id())).get().matches(OfficeRule::inForce);
    }

    @Test
    void aHeadMakesARuleAndWithdrawsItOnThePage() throws Exception {
        var id = precedent();
        assertThat(text(page("/precedents", "centre-head")))
                .contains("href=\"/precedents/" + id + "/rule\"")
                .contains("&lt;b&gt;1号&lt;/b&gt;");
        assertThat(text(page("/precedents/" + id + "/rule", "centre-head")))
                .contains("仅限东湖街道办事处")
                .contains("东湖街道办事处，一般。噪声扰民：由属地街道主办，按一般诉求办理")
                .contains("<option value=\"ordinary\" selected=\"selected\">一般</option>");
        var made = submit("centre-head", "/precedents/" + id + "/rule", filled());
        assertThat(made.getRedirectedUrl()).isEqualTo("/precedents");
        assertThat(inUse.propose("noise", "donghu-jiedao")).hasValueSatisfying(now -> {
            assertThat(now.unit()).isEqualTo("shichang");
            assertThat(now.straightThrough()).isTrue();
        });
        var rule = rules.all().get(0);
        assertThat(text(page("/precedents", "centre-head")))
                .contains(rule.number())
                .contains("区接诉即办调度指挥中心 周忠诚")
                .contains("市场噪声归市场监管");
        var path = "/precedents/rules/" + rule.id() + "/withdrawal";
        assertThat(submit("centre-head", path, Map.of("reason", "")).getStatus())
                .isEqualTo(422);
        assertThat(submit("centre-head", path, Map.of("reason", "职责调整")).getRedirectedUrl())
                .isEqualTo("/precedents");
        assertThat(text(page("/precedents", "centre-head"))).contains("已撤销：").contains("职责调整");
    }

    @Test
    void aRefusedRuleIsExplainedAndWhatWasFilledInStays() throws Exception {
        var id = precedent();
        making.make(id, new RuleDraft(false, LimitClass.ORDINARY, false, "依据"), "centre-head");
        var answer = submit("centre-head", "/precedents/" + id + "/rule", filled());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("两条规则不能并存")
                .contains("市场噪声归市场监管</textarea>")
                .contains("<option value=\"yes\" selected=\"selected\">");
    }

    @Test
    void theReturnRateOfAPeriodStandsWithBothNumbers() throws Exception {
        precedent();
        var page = text(page("/precedents", "supervision-leader"));
        assertThat(page.replaceAll("\\s+", ""))
                .containsPattern("区市场监督管理局</th><td>\\d+</td><td>0</td><td>0.0%")
                .containsPattern("<caption[^>]*>\\d{4}-\\d\\d-01至");
        assertThat(text(page("/precedents?from=2020-01-01&until=2020-01-31", "supervision-leader")))
                .contains("value=\"2020-01-01\"", "value=\"2020-01-31\"")
                .contains("这段时间没有派出的诉求。");
    }

    private static Map<String, String> filled() {
        return Map.of("scope", "street", "limitClass", "utilities", "straight", "yes", "reason", "市场噪声归市场监管");
    }

    private MockHttpServletResponse page(String path, String official) throws Exception {
        return browser.perform(get(path).session(session(official))).andReturn().getResponse();
    }

    private MockHttpServletResponse submit(String official, String path, Map<String, String> fields) throws Exception {
        var session = session(official);
        var home = browser.perform(get("/").session(session)).andReturn().getResponse();
        var token = TOKEN.matcher(home.getContentAsString(StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        var request = post(path).session(session).param("_csrf", token.group(1));
        fields.forEach(request::param);
        return browser.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
