package org.bihuan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact in the shape in which the engine's interface gives a variable. */
final class FormVariable {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private FormVariable() {}

    static ObjectNode of(@Nullable Object fact) {
        var variable = JSON.createObjectNode();
        variable.put("type", type(fact));
        variable.set("value", JSON.valueToTree(isJson(fact) ? text(fact) : plain(fact)));
        variable.set("valueInfo", JSON.createObjectNode());
        return variable;
    }

    private static String type(@Nullable Object fact) {
        if (fact == null) {
            return "Null";
        } else if (fact instanceof Boolean) {
            return "Boolean";
        } else if (fact instanceof Long || fact instanceof Integer) {
            return "Long";
        } else if (fact instanceof Number) {
            return "Double";
        }
        return isJson(fact) ? "Json" : "String";
    }

    private static boolean isJson(@Nullable Object fact) {
        return fact instanceof Collection || fact instanceof Map;
    }

    private static @Nullable Object plain(@Nullable Object fact) {
        return fact == null || fact instanceof Boolean || fact instanceof Number ? fact : fact.toString();
    }

    private static String text(@Nullable Object fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
