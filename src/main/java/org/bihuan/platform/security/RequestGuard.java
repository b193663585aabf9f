package org.bihuan.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bihuan.platform.web.JsonAnswer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request to Camunda's interfaces before Camunda does: no expressions except the allowed ones, no filters
 * written by people, no unreadable or oversized bodies. Uploads of deployments and attachments pass, they hold no query.
 */
class RequestGuard extends OncePerRequestFilter {

    private static final Pattern FILTER = Pattern.compile("/camunda/api/engine/(engine/[^/]+/)?filter(/.*)?");
    private static final Pattern FILTER_READ = Pattern.compile(".*/(list|count|singleresult)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final int limit;

    /**
     * Limits bodies.
     *
     * @param limit the largest body, in bytes
     */
    RequestGuard(int limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(checked(request), response);
        } catch (RequestRefused refused) {
            JsonAnswer.refuse(response, refused.status(), refused.getMessage());
        }
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException {
        if (writesFilter(request)) {
            throw new RequestRefused(403, "筛选列表由系统统一设置，不能自行新建、修改或删除。");
        }
        ExpressionSearch.inQuery(request.getQueryString());
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return request;
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new RequestRefused(413, "提交的内容过长，请精简后重试。");
        }
        ExpressionSearch.inJson(body);
        return new RereadableRequest(request, body);
    }

    private static boolean writesFilter(HttpServletRequest request) {
        var path = PlainPath.of(request);
        return !READING.contains(request.getMethod())
                && FILTER.matcher(path).matches()
                && !FILTER_READ.matcher(path).matches();
    }
}
