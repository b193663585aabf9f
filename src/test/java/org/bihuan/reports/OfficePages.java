package org.bihuan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Pages as a signed-in official gets them. */
@TestComponent
public class OfficePages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc browser;

    OfficePages(MockMvc browser) {
        this.browser = browser;
    }

    public MockHttpServletResponse open(String official, String path) throws Exception {
        return browser.perform(get(URI.create(path)).session(session(official)))
                .andReturn()
                .getResponse();
    }

    public int status(String official, String path) throws Exception {
        return open(official, path).getStatus();
    }

    public String text(String official, String path) throws Exception {
        var page = open(official, path);
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends a form as a page of ours does. */
    public MvcResult send(String official, String path, Map<String, String> form) throws Exception {
        var session = session(official);
        var page = browser.perform(get("/inbox").session(session)).andReturn().getResponse();
        var token = TOKEN.matcher(page.getContentAsString(StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        var request = post(path).session(session).param("_csrf", token.group(1));
        form.forEach(request::param);
        return browser.perform(request).andReturn();
    }

    /** Sends a form as a page of somebody else would. */
    public int forged(String official, String path, Map<String, String> form) throws Exception {
        var request = post(path).session(session(official));
        form.forEach(request::param);
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private static MockHttpSession session(String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return session;
    }
}
