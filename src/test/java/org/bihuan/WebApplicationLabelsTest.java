package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every label of the four web applications that the engine's jar brings in English is there in Chinese. */
class WebApplicationLabelsTest {

    private static final String APPLICATIONS = "/META-INF/resources/webjars/camunda/app/";

    /** Names and terms that officials know by these letters, and what must be typed as it stands. */
    private static final Set<String> NAMES = Set.of(
            "Camunda",
            "BPMN",
            "DMN",
            "CMMN",
            "DRD",
            "ID",
            "URL",
            "JSON",
            "XML",
            "CSV",
            "LDAP",
            "PI",
            "DI",
            "TU",
            "FNI",
            "EDE",
            "cockpit",
            "tasklist");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?}}|<[^>]*>|&[a-z]+;");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What stands for a part of a date in a pattern. */
    private static final Pattern DATE_PART = Pattern.compile("\\b(LT|L|dddd)\\b|YYYY|MM?|DD?|HH|mm|%[ds]");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"tasklist, 412, 71", "cockpit, 2460, 71", "admin, 575, 71", "welcome, 172, 0"})
    void hasEveryLabelAndNoOther(String application, int labels, int dates) throws IOException {
        var original = labels(application, "en");
        assertThat(original).hasSize(labels + dates);
        assertThat(labels(application, "zh").keySet()).isEqualTo(original.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void fillsInTheSameValues(String application) throws IOException {
        var chinese = labels(application, "zh");
        labels(application, "en")
                .forEach((key, english) ->
                        assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leavesNothingInEnglish(String application) throws IOException {
        var english = new TreeMap<String, String>();
        labels(application, "zh").forEach((key, label) -> {
            if (words(key, label).stream().anyMatch(word -> !NAMES.contains(word))) {
                english.put(key, label);
            }
        });
        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void saysSomethingWhereverTheOriginalDoes(String application) throws IOException {
        var chinese = labels(application, "zh");
        labels(application, "en").forEach((key, english) -> {
            if (words(key, english).stream().anyMatch(word -> !NAMES.contains(word))) {
                assertThat(chinese.get(key)).as(key).containsPattern(CHINESE);
            }
        });
    }

    /** By path, since labels of dates are nested: {@code labels.CLAIM_TASK}, {@code dateLocales.months.0}. */
    private Map<String, String> labels(String application, String language) throws IOException {
        var labels = new LinkedHashMap<String, String>();
        flatten("", read(APPLICATIONS + application + "/locales/" + language + ".json"), labels);
        return labels;
    }

    private JsonNode read(String resource) throws IOException {
        try (var file = getClass().getResourceAsStream(resource)) {
            assertThat(file).as(resource).isNotNull();
            return json.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }

    private static void flatten(String path, JsonNode node, Map<String, String> labels) {
        if (node.isValueNode()) {
            labels.put(path.substring(1), node.asText());
        } else if (node.isArray()) {
            for (var at = 0; at < node.size(); at++) {
                flatten(path + "." + at, node.get(at), labels);
            }
        } else {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), labels));
        }
    }

    private static List<String> placeholders(String label) {
        return PLACEHOLDER
                .matcher(label)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> words(String key, String label) {
        var ignored = key.startsWith("dateLocales") ? DATE_PART : MARKUP;
        return LATIN.matcher(ignored.matcher(label).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
