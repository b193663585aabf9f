package org.bihuan.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;

/** An answer to a request of the Camunda web applications, written by us in their place. */
public final class JsonAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonAnswer() {}

    /**
     * Refuses a request, in the shape in which Camunda reports errors.
     *
     * @param status the HTTP status, 400 to 499
     * @param message a plain Chinese sentence for the official
     */
    public static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("type", "Refusal");
        answer.put("message", message);
        response.setStatus(status);
        write(response, answer);
    }

    static void write(HttpServletResponse response, Object answer) throws IOException {
        var bytes = JSON.writeValueAsBytes(answer);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
