package org.bihuan.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;

/** An error in the shape that the Camunda web applications show: a type and a sentence. */
final class JsonAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonAnswer() {}

    static void write(HttpServletResponse response, int status, String type, String message) throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("type", type);
        answer.put("message", message);
        var bytes = JSON.writeValueAsBytes(answer);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
