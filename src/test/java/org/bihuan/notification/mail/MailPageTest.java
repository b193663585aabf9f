package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** 邮件发送 as an administrator meets it and others don't, and 邮件提醒设置 as everybody does. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "camunda.bpm.job-execution.enabled=false",
            "bihuan.mail.sending=false",
            "bihuan.mail.retries=",
        })
@AutoConfigureMockMvc
@Import(MailDesk.class)
class MailPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final MailServer SERVER = new MailServer();

    @Autowired
    MockMvc browser;

    @Autowired
    MailDesk desk;

    @Autowired
    Letters letters;

    @Autowired
    Preferences preferences;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry program) {
        SERVER.configure(program);
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void othersMayNeitherSeeNorResend() throws Exception {
        var visitor = browser.perform(get("/mail")).andReturn().getResponse();
        assertThat(visitor.getRedirectedUrl()).endsWith("/sign-in");
        for (var other : List.of("jiaowei-1", "supervision-leader", "designer", "nobody")) {
            var session = session(other);
            assertThat(page("/mail", session).getStatus()).as(other).isEqualTo(403);
            assertThat(send("/inbox/mail", "/mail/resend", session).getStatus()).isEqualTo(403);
            assertThat(send("/inbox/mail", "/mail/1/resend", session).getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void anAdministratorSeesWhatWasNotDeliveredAndResendsOne() throws Exception {
        die("jiaowei-1", "jiaowei-head");
        var session = session("admin");
        assertThat(text("/mail", session))
                .contains("2 封未送达", "萧知行", "薛德胜", "BH-1", "&lt;b&gt;已派单", "连接不上邮件服务器")
                .doesNotContain("@example", "<b>");
        var letter = letters.dead("admin").get(0).id();
        assertThat(send("/mail", "/mail/" + letter + "/resend", session).getRedirectedUrl())
                .isEqualTo("/mail");
        assertThat(text("/mail", session)).contains("1 封邮件待发送", "1 封未送达");
    }

    @Test
    void allAreResentAtOnce() throws Exception {
        die("jiaowei-1", "jiaowei-head", "jiaowei-leader");
        var session = session("admin");
        send("/mail", "/mail/resend", session);
        assertThat(text("/mail", session)).contains("3 封邮件待发送", "没有未送达的邮件");
        SERVER.up();
        desk.at("2026-03-02T10:01");
        assertThat(SERVER.received()).hasSize(3);
        SERVER.down();
    }

    @Test
    void anOfficialFindsTheDistrictsDefaultsAndTheAddressOnFile() throws Exception {
        assertThat(text("/inbox/mail", session("jiaowei-1")))
                .contains("jiaowei-1@example.gov.cn", "value=\"17:00\"", "value=\"21:00\"", "value=\"07:30\"")
                .containsPattern("value=\"AT_ONCE\" checked");
        assertThat(text("/inbox/mail", session("centre-leader"))).contains("名册中没有您的邮箱地址");
    }

    @Test
    void whatAnOfficialChoosesHoldsForNobodyElse() throws Exception {
        var session = session("jiaowei-1");
        var answer = send(
                "/inbox/mail",
                "/inbox/mail",
                session,
                "delivery=DIGEST",
                "digestAt=16:30",
                "quietFrom=20:00",
                "quietUntil=08:00");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/inbox/mail");
        assertThat(preferences.of("jiaowei-1"))
                .isEqualTo(new Preference(
                        Delivery.DIGEST,
                        LocalTime.of(16, 30),
                        new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0))));
        assertThat(preferences.of("jiaowei-2").delivery()).isEqualTo(Delivery.AT_ONCE);
        assertThat(text("/inbox/mail", session)).containsPattern("value=\"DIGEST\" checked");
    }

    private void die(String... recipients) {
        desk.at("2026-03-02T10:00");
        desk.notice("<b>已派单", recipients);
        desk.run();
        assertThat(letters.dead("admin")).hasSize(recipients.length);
    }

    private String text(String path, MockHttpSession session) throws Exception {
        return page(path, session).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse page(String path, MockHttpSession session) throws Exception {
        return browser.perform(get(path).session(session)).andReturn().getResponse();
    }

    /** Posts a form with the token of a page that the official may see. */
    private MockHttpServletResponse send(String from, String to, MockHttpSession session, String... fields)
            throws Exception {
        var token = TOKEN.matcher(text(from, session));
        assertThat(token.find()).isTrue();
        var request = post(to).session(session).param("_csrf", token.group(1));
        for (var field : fields) {
            request.param(field.split("=")[0], field.split("=")[1]);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
