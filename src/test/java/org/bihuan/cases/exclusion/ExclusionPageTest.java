package org.bihuan.cases.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.exclusion.process.ExclusionSteps;
import org.bihuan.cases.process.Loop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** 剔除台账: counts by reason and unit, and the applications behind them, for those whom they concern. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, ExclusionSteps.class})
class ExclusionPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    ExclusionSteps steps;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Recusals recusals;

    @AfterEach
    void clear() {
        loop.clear();
    }

    /** Applications of the unit of the case, excluded at an instant. */
    private UUID excluded(String unit, String reason, String at) {
        loop.at(at);
        return steps.excluded(signed(unit), reason, unit + "-1");
    }

    private UUID signed(String unit) {
        var id = loop.report();
        loop.complete(
                id,
                "userTask_dispatchCase",
                "centre-1",
                Map.of("decision", "dispatch", "unit", unit, "limitClass", "ordinary"));
        loop.complete(id, "userTask_signCase", unit + "-1", Map.of("decision", "sign", "handlerId", unit + "-1"));
        return id;
    }

    @Test
    void countsTheRulingsOfAPeriodByUnitAndReason() {
        excluded("jiaowei", "untrue", "2024-02-29T23:59");
        excluded("jiaowei", "untrue", "2024-03-01T00:00");
        excluded("jiaowei", "untrue", "2024-03-15T10:00");
        var byPolicy = excluded("jiaowei", "outside-policy", "2024-03-20T10:00");
        excluded("minzheng", "untrue", "2024-03-31T23:59");
        excluded("minzheng", "untrue", "2024-04-01T00:00");
        loop.at("2024-03-21T10:00");
        steps.refused(signed("jiaowei"));
        var march = instant("2024-03-01T00:00");
        var april = instant("2024-04-01T00:00");
        assertThat(exclusions.counts(march, april))
                .containsExactly(
                        new ExclusionCount("jiaowei", "outside-policy", 1),
                        new ExclusionCount("jiaowei", "untrue", 2),
                        new ExclusionCount("minzheng", "untrue", 1));
        assertThat(exclusions.ruled(march, april)).hasSize(4);
        assertThat(exclusions.ruled(march, april).get(2).id()).isEqualTo(byPolicy);
    }

    @Test
    void theDistrictsBodiesSeeAllAndAUnitItsOwn() throws Exception {
        var own = excluded("jiaowei", "historic", "2025-03-03T10:00");
        var others = excluded("minzheng", "force-majeure", "2025-03-04T10:00");
        for (var official : List.of("supervision-1", "centre-1", "quzhang-1")) {
            assertThat(march2025(official))
                    .contains(number(own), number(others), "区教育委员会", "区民政局", "历史遗留且政策尚未明确", "不可抗力", "已剔除")
                    .contains("区政府督查室 孔琳娜");
        }
        assertThat(march2025("jiaowei-2"))
                .contains(number(own), "历史遗留且政策尚未明确")
                .doesNotContain(number(others), "区民政局", "不可抗力");
        assertThat(march2025("shuiwuju-leader"))
                .contains("期间没有剔除申请", "期间没有剔除的诉求")
                .doesNotContain(number(own), number(others));
    }

    @Test
    void whoMustKeepAwayNeitherSeesACaseNorIsItCountedForThem() throws Exception {
        loop.at("2025-07-03T10:00");
        var hidden = signed("jiaowei");
        var application = steps.excluded(hidden, "untrue", "jiaowei-1");
        var july = "/exclusions?from=2025-07-01&to=2025-07-31";
        assertThat(text(july, "supervision-2")).contains(number(application));
        recusals.record(
                hidden, new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of("supervision-2")), "阅件", "centre-1");
        assertThat(text(july, "supervision-2")).contains("期间没有剔除的诉求").doesNotContain(number(application));
        assertThat(text(july, "supervision-1")).contains(number(application)).doesNotContain("期间没有剔除的诉求");
    }

    private String number(UUID id) {
        return exclusions.byId(id).number() + "<";
    }

    @Test
    void anOpenApplicationStandsInTheListUntilItEnds() throws Exception {
        loop.at("2025-05-29T10:00");
        var open = steps.applied(signed("jiaowei"));
        assertThat(text("/exclusions?from=2025-06-01&to=2025-06-30", "jiaowei-1"))
                .contains(number(open), "待核查");
        assertThat(text("/exclusions?from=2025-04-01&to=2025-04-30", "jiaowei-1"))
                .doesNotContain(number(open));
        assertThat(text("/exclusions", "jiaowei-1")).contains(number(open), "value=\"2025-05-01\"");
    }

    @Test
    void whoTakesNoPartInCasesSeesNothing() throws Exception {
        for (var stranger : List.of("admin", "designer", "nobody")) {
            var page = page("/exclusions", stranger);
            assertThat(page.getStatus()).as(stranger).isEqualTo(403);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("剔〔");
        }
        assertThat(browser.perform(get("/exclusions")).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/sign-in");
    }

    private String march2025(String official) throws Exception {
        return text("/exclusions?from=2025-03-01&to=2025-03-31", official);
    }

    private String text(String path, String official) throws Exception {
        var page = page(path, official);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse page(String path, String official) throws Exception {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return browser.perform(get(path).session(session)).andReturn().getResponse();
    }
}
