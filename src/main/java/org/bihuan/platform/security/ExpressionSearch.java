package org.bihuan.platform.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds expressions in a request, wherever they stand: at any depth of a body, in any parameter of the address. */
final class ExpressionSearch {

    private static final JsonFactory JSON = new JsonFactory();

    private ExpressionSearch() {}

    /** Checks the part of an address after the question mark; null when there is none. */
    static void inQuery(@Nullable String query) {
        for (var parameter : (query == null ? "" : query).split("[&;]")) {
            var parts = parameter.split("=", 2);
            check(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new RequestRefused(400, "网址中的参数无法识别。");
        }
    }

    /** Checks a body token by token, so that doubled keys and further values after the first are seen as well. */
    static void inJson(byte[] body) throws IOException {
        try (var json = JSON.createParser(body)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    checkField(json);
                }
            }
        } catch (JsonProcessingException broken) {
            throw new RequestRefused(400, "提交的内容无法识别（不是正确的 JSON）。");
        }
    }

    private static void checkField(JsonParser json) throws IOException {
        var name = json.currentName();
        if (isExpression(name)) {
            var value = json.nextToken();
            check(name, value == JsonToken.VALUE_STRING ? json.getText() : value == JsonToken.VALUE_NULL ? null : "");
        }
    }

    private static void check(String name, @Nullable String value) {
        if (isExpression(name) && !AllowedExpressions.allow(value)) {
            throw new RequestRefused(403, "查询条件中含有不允许的表达式，已拒绝执行。");
        }
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
