package org.bihuan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** 工作日历 as an administrator meets it, and as others don't. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
class CalendarPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget2027() {
        jdbc.sql("DELETE FROM calendar_year WHERE year = 2027").update();
        jdbc.sql("UPDATE calendar_version SET token = gen_random_uuid()").update();
    }

    @Test
    void othersMayNotSeeIt() throws Exception {
        var visitor = browser.perform(get("/calendar")).andReturn().getResponse();
        assertThat(visitor.getRedirectedUrl()).endsWith("/sign-in");
        for (var other : List.of("shuiwuju-1", "supervision-leader", "designer", "nobody")) {
            assertThat(page(session(other)).getStatus()).as(other).isEqualTo(403);
        }
    }

    @Test
    void anAdministratorSeesThePublishedYears() throws Exception {
        var page = page(session("admin"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("工作日历")
                .contains(">2026</th>")
                .contains(">2004</th>")
                .contains("系统")
                .doesNotContain(">2027</th>");
    }

    @Test
    void anImportedYearStandsInTheListWithItsImporter() throws Exception {
        var session = session("admin");
        var answer = upload(session, "date,kind,name\n2027,year,安排\n2027-01-01,holiday,元旦\n", StandardCharsets.UTF_8);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/calendar");
        assertThat(page(session).getContentAsString(StandardCharsets.UTF_8)).contains(">2027</th>");
        assertThat(jdbc.sql("SELECT imported_by FROM calendar_year WHERE year = 2027")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
    }

    @Test
    void mistakesStandBesideTheFieldAndNothingIsTaken() throws Exception {
        var answer = upload(
                session("admin"),
                "date,kind,name\n2027,year,安排\n2027-01-01,holiday,元旦\n2027-01-01,workday,<b>元旦</b>\n",
                StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("没有导入 2027.csv")
                .contains("第4行：2027-01-01与第3行重复或矛盾")
                .contains("aria-invalid=\"true\"")
                .doesNotContain(">2027</th>");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithAWayOut() throws Exception {
        var answer = upload(session("admin"), "date,kind,name\n2027,year,安排\n", Charset.forName("GB18030"));
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("另存为“CSV UTF-8（逗号分隔）”");
    }

    private MockHttpServletResponse page(MockHttpSession session) throws Exception {
        return browser.perform(get("/calendar").session(session)).andReturn().getResponse();
    }

    private MockHttpServletResponse upload(MockHttpSession session, String text, Charset encoding) throws Exception {
        var token = TOKEN.matcher(page(session).getContentAsString());
        assertThat(token.find()).isTrue();
        var file = new MockMultipartFile("file", "2027.csv", "text/csv", text.getBytes(encoding));
        return browser.perform(multipart("/calendar")
                        .file(file)
                        .param("_csrf", token.group(1))
                        .session(session))
                .andReturn()
                .getResponse();
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
