package org.bihuan.projects.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/** An official in front of a browser. */
record Reader(MockMvc browser, MockHttpSession session) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Reader of(MockMvc browser, String official) {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        return new Reader(browser, session);
    }

    MockHttpServletResponse open(String path) throws Exception {
        return browser.perform(get(path).session(session)).andReturn().getResponse();
    }

    String text(String path) throws Exception {
        var page = open(path);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Uploads with the token that every page carries. */
    MockHttpServletResponse upload(String path, byte[] file) throws Exception {
        var token = TOKEN.matcher(text("/projects"));
        assertThat(token.find()).isTrue();
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("file", "台账.csv", "text/csv", file))
                        .param("_csrf", token.group(1))
                        .session(session))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse forge(String path, byte[] file) throws Exception {
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("file", "台账.csv", "text/csv", file))
                        .session(session))
                .andReturn()
                .getResponse();
    }
}
