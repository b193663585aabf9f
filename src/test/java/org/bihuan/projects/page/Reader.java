package org.bihuan.projects.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An official in front of a browser. */
public record Reader(MockMvc browser, MockHttpSession session) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static Reader of(MockMvc browser, String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return new Reader(browser, session);
    }

    public MockHttpServletResponse open(String path) throws Exception {
        return browser.perform(get(path).session(session)).andReturn().getResponse();
    }

    public String text(String path) throws Exception {
        var page = open(path);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse upload(String path, byte[] file) throws Exception {
        return upload(path, "台账.csv", file);
    }

    /** Uploads with the token that every page carries. */
    public MockHttpServletResponse upload(String path, String name, byte[] file) throws Exception {
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("file", name, "text/csv", file))
                        .param("_csrf", token())
                        .session(session))
                .andReturn()
                .getResponse();
    }

    /** Sends a form with one field and the token that every page carries. */
    public MockHttpServletResponse send(String path, String field, String value) throws Exception {
        return send(path, new LinkedMultiValueMap<>(Map.of(field, List.of(value))));
    }

    /** Sends a form and the token that every page carries. */
    public MockHttpServletResponse send(String path, MultiValueMap<String, String> fields) throws Exception {
        return browser.perform(post(path).params(fields).param("_csrf", token()).session(session))
                .andReturn()
                .getResponse();
    }

    private String token() throws Exception {
        var token = TOKEN.matcher(text("/projects"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** Uploads without it, as another site would. */
    public MockHttpServletResponse forge(String path, byte[] file) throws Exception {
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("file", "台账.csv", "text/csv", file))
                        .session(session))
                .andReturn()
                .getResponse();
    }
}
