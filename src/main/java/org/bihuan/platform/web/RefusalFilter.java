package org.bihuan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Replaces the engine's error texts by what an official can act on: our own refusals, and that somebody was faster. */
class RefusalFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        RefusalReport.open(request);
        try {
            chain.doFilter(request, answer);
        } finally {
            RefusalReport.close();
        }
        if (answer.getStatus() >= 400) {
            var refusal = refusal(request, answer);
            if (refusal.isPresent()) {
                answer.resetBuffer();
                JsonAnswer.refuse(answer, refusal.get().status(), refusal.get().message());
            }
        }
        answer.copyBodyToResponse();
    }

    private static Optional<RefusalReport.Noted> refusal(
            HttpServletRequest request, ContentCachingResponseWrapper answer) {
        return RefusalReport.of(request)
                .or(() -> SomebodyFaster.in(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .map(message -> new RefusalReport.Noted(HttpServletResponse.SC_CONFLICT, message)));
    }
}
