package org.bihuan.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Adds the facts to the variables of a form, once the engine has said that the official may see the form. */
class FormFactsFilter extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile("/engine/[^/]+/task/([^/]+)/form-variables");
    private static final Pattern START =
            Pattern.compile("/engine/[^/]+/process-definition/(?:key/)?([^/:]+)(?::[^/]*)?/form-variables");
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
            var variables = (ObjectNode) JSON.readTree(answer.getContentAsByteArray());
            for (var source : sources) {
                for (var fact : facts(source, path(request)).entrySet()) {
                    variables.set(fact.getKey(), FormVariable.of(fact.getValue()));
                }
            }
            answer.resetBuffer();
            JsonAnswer.write(answer, variables);
        }
        answer.copyBodyToResponse();
    }

    private static Map<String, Object> facts(FormFacts source, String path) {
        var task = TASK.matcher(path);
        if (task.matches()) {
            return source.taskFacts(task.group(1));
        }
        var start = START.matcher(path);
        return start.matches() ? source.startFacts(start.group(1)) : Map.of();
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
