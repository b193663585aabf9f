package org.bihuan.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param options what a choice offers; empty when it is no choice
 */
record FormField(JsonNode json, List<Option> options) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A choice: what people read, and what is sent. */
    record Option(String label, String value) {}

    static FormField of(JsonNode json, Map<String, Object> facts) {
        var offered = json.has("valuesKey")
                ? JSON.valueToTree(facts.getOrDefault(json.get("valuesKey").asText(), List.of()))
                : json.path("values");
        var options = new ArrayList<Option>();
        offered.forEach(option -> options.add(
                new Option(option.path("label").asText(), option.path("value").asText())));
        return new FormField(json, List.copyOf(options));
    }

    String key() {
        return json.path("key").asText();
    }

    String label() {
        return json.path("label").asText(json.path("dateLabel").asText());
    }

    boolean isCalled(String written) {
        return written.equals(label()) || written.equals(key());
    }

    boolean isShownOnly() {
        return json.path("disabled").asBoolean();
    }

    boolean isRequired() {
        return json.path("validate").path("required").asBoolean();
    }

    /** When it is hidden, in FEEL; null for never. */
    @Nullable
    String hiddenWhen() {
        var hide = json.path("conditional").path("hide").asText();
        return hide.isEmpty() ? null : hide.substring(1);
    }

    /** What stands in it before anybody fills it in; null for nothing, or when it is none of the options. */
    @Nullable
    Object proposed(Map<String, Object> facts) {
        var value = facts.getOrDefault(key(), json.path("defaultValue").asText(null));
        boolean offered = options.stream().anyMatch(option -> option.value().equals(value));
        return isChoice() && !offered ? null : value;
    }

    /**
     * What is sent for what is written: of a choice, the value of the option that is called so or begins so; where several
     * may be chosen, a list of those.
     *
     * @param reads a written text
     */
    Object value(Part written, Function<Part, String> reads) {
        if (isType("taglist")) {
            return written.list().stream()
                    .map(one -> choice(reads.apply(one), one).value())
                    .toList();
        }
        return value(reads.apply(written), written);
    }

    private Object value(String text, Part where) {
        if (isChoice()) {
            return choice(text, where).value();
        }
        if (isType("number")) {
            return number(text, where);
        }
        return text;
    }

    /** What an official reads in it: the value, and what else a choice offers. */
    String shown(@Nullable Object value) {
        var offered = String.join("、", options.stream().map(Option::label).toList());
        return value == null ? offered : labelOf(value.toString()) + (offered.isEmpty() ? "" : "（" + offered + "）");
    }

    private boolean isChoice() {
        return isType("select") || isType("radio");
    }

    private boolean isType(String type) {
        return json.path("type").asText().equals(type);
    }

    private Option choice(String text, Part where) {
        return options.stream()
                .filter(option -> text.equals(option.label()) || text.equals(option.value()))
                .findFirst()
                .orElseGet(() -> theOneThatBegins(text, where));
    }

    private Option theOneThatBegins(String text, Part where) {
        var found = options.stream()
                .filter(option -> option.label().startsWith(text))
                .toList();
        if (found.size() != 1) {
            throw where.wrong("“" + label() + "”没有“" + text + "”这一项，可选："
                    + String.join("、", options.stream().map(Option::label).toList()));
        }
        return found.get(0);
    }

    private Object number(String text, Part where) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw where.wrong("“" + label() + "”应填写整数");
        }
    }

    private String labelOf(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
