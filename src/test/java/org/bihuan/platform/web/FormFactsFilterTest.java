package org.bihuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormFactsFilterTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> ${7*7} #{7*7} = 7 * 7 " + "水".repeat(7878);

    private final FormFacts facts = new FormFacts() {
        @Override
        public Map<String, Object> taskFacts(String taskId, String official) {
            return Map.of(
                    "task", taskId, "detail", HOSTILE, "urgent", true, "attempts", 2, "units", List.of(Map.of("a", 1)));
        }

        @Override
        public Map<String, Object> startFacts(String processDefinitionKey) {
            return Map.of("streetOptions", List.of(Map.of("label", "东湖街道", "value", processDefinitionKey)));
        }
    };

    @Test
    void factsOfATaskAreAddedAndWinOverVariables() throws Exception {
        var answer = answer("GET", "/engine/default/task/t-1/form-variables", 200, "{\"task\":{\"value\":\"old\"}}");
        assertThat(answer.at("/task/value").asText()).isEqualTo("t-1");
        assertThat(answer.at("/detail/type").asText()).isEqualTo("String");
        assertThat(answer.at("/detail/value").asText()).isEqualTo(HOSTILE);
        assertThat(answer.at("/urgent/value").isBoolean()).isTrue();
        assertThat(answer.at("/attempts/type").asText()).isEqualTo("Long");
        assertThat(answer.at("/units/type").asText()).isEqualTo("Json");
        assertThat(answer.at("/units/value").asText()).isEqualTo("[{\"a\":1}]");
    }

    @Test
    void theOptionsOfAStartFormAreWrittenIntoIt() throws Exception {
        var form = "{\"components\":[{\"components\":[{\"key\":\"street\",\"valuesKey\":\"streetOptions\"}]}]}";
        for (var path : List.of("key/registerCase", "registerCase:1:7f0c")) {
            var answer =
                    answer("GET", "/engine/default/process-definition/" + path + "/deployed-start-form", 200, form);
            var field = answer.at("/components/0/components/0");
            assertThat(field.at("/values/0/value").asText()).isEqualTo("registerCase");
            assertThat(field.has("valuesKey")).isFalse();
        }
    }

    @Test
    void nothingIsAddedToARefusalOrToAnotherAnswer() throws Exception {
        assertThat(answer("GET", "/engine/default/task/t-1/form-variables", 403, "{}"))
                .isEmpty();
        assertThat(answer("GET", "/engine/default/task/t-1/variables", 200, "{}"))
                .isEmpty();
        assertThat(answer("POST", "/engine/default/task/t-1/form-variables", 200, "{}"))
                .isEmpty();
    }

    private JsonNode answer(String method, String path, int status, String body) throws Exception {
        var request = new MockHttpServletRequest(method, "/camunda/api/engine" + path);
        request.setServletPath("/camunda/api/engine");
        request.setPathInfo(path);
        var response = new MockHttpServletResponse();
        FilterChain engine = (asked, answered) -> {
            ((HttpServletResponse) answered).setStatus(status);
            answered.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
        new FormFactsFilter(List.of(facts)).doFilter(request, response, engine);
        assertThat(response.getStatus()).isEqualTo(status);
        return new ObjectMapper().readTree(response.getContentAsByteArray());
    }
}
