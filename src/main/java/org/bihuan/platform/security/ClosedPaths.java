package org.bihuan.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Paths of the Camunda web applications that don't exist here, however they are written: the set-up page, through which
 * anybody could make an administrator while there is none, and a second way to sign in.
 */
class ClosedPaths extends OncePerRequestFilter {

    private static final Pattern CLOSED = Pattern.compile("/camunda/(api/admin/setup(/.*)?"
            + "|app/admin/([^/]+/)?setup(/.*)?"
            + "|api/admin/auth/user/[^/]+/login(/.*)?)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CLOSED.matcher(PlainPath.of(request)).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
