package org.bihuan.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Adds the facts to a form, once the engine has said that the official may see it. */
class FormFactsFilter extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile("/engine/[^/]+/task/([^/]+)/form-variables");
    private static final Pattern START =
            Pattern.compile("/engine/[^/]+/process-definition/(?:key/)?([^/:]+)(?::[^/]*)?/deployed-start-form");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Iterable<FormFacts> sources;

    FormFactsFilter(Iterable<FormFacts> sources) {
        this.sources = sources;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return !request.getMethod().equals("GET")
                || Stream.of(TASK, START).noneMatch(form -> form.matcher(path).matches());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK) {
            var content = JSON.readTree(answer.getContentAsByteArray());
            sources.forEach(source -> add(source, request, content));
            answer.resetBuffer();
            JsonAnswer.write(answer, content);
        }
        answer.copyBodyToResponse();
    }

    private static void add(FormFacts source, HttpServletRequest request, JsonNode content) {
        var path = path(request);
        var task = TASK.matcher(path);
        if (task.matches()) {
            source.taskFacts(task.group(1), official(request))
                    .forEach((key, fact) -> ((ObjectNode) content).set(key, FormVariable.of(fact)));
        }
        var start = START.matcher(path);
        if (start.matches()) {
            StartForm.fill(content, source.startFacts(start.group(1)));
        }
    }

    private static String official(HttpServletRequest request) {
        return request.getRemoteUser() == null ? "" : request.getRemoteUser();
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
