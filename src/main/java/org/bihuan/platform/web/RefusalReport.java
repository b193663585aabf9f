package org.bihuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a listener of the engine leaves the sentence that the official should read. The engine wraps an exception in
 * text of its own; the filter around it answers with this sentence instead.
 */
public final class RefusalReport {

    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();
    private static final String NOTED = RefusalReport.class.getName();

    private RefusalReport() {}

    /**
     * Notes why the current request is refused; call it before throwing. Without a request, as in a job, it does nothing.
     *
     * @param status the HTTP status to answer with, 400 to 499
     * @param message a plain Chinese sentence for the official
     */
    public static void note(int status, String message) {
        var request = CURRENT.get();
        if (request != null) {
            request.setAttribute(NOTED, new Noted(status, message));
        }
    }

    static void open(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void close() {
        CURRENT.remove();
    }

    static Optional<Noted> of(HttpServletRequest request) {
        return Optional.ofNullable((Noted) request.getAttribute(NOTED));
    }

    record Noted(int status, String message) {}
}
