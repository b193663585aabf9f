package org.bihuan.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A start form with its options filled in. Tasklist asks for no variables when it opens one, so the lists that its select
 * fields name are written into the form itself.
 */
final class StartForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StartForm() {}

    /** Replaces every list that a field names by the fact of that name; other fields stay as they are. */
    static void fill(JsonNode part, Map<String, Object> facts) {
        part.forEach(child -> fill(child, facts));
        if (part instanceof ObjectNode field
                && facts.containsKey(field.path("valuesKey").asText())) {
            var options = facts.get(field.remove("valuesKey").asText());
            field.set("values", JSON.convertValue(options, JsonNode.class));
        }
    }
}
