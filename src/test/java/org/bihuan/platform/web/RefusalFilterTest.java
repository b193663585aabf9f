package org.bihuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalFilterTest {

    @Test
    void aRefusalOfOursReachesTheOfficialAsItsPlainSentence() throws Exception {
        var response = answer(500, "{\"message\":\"ENGINE-16004 …\"}", () -> RefusalReport.note(422, "请填写办理依据。"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"Refusal\",\"message\":\"请填写办理依据。\"}");
    }

    @Test
    void whoWasTooSlowIsToldToReload() throws Exception {
        for (var text : new String[] {
            "{\"type\":\"OptimisticLockingException\",\"message\":\"ENGINE-03005 …\"}",
            "{\"message\":\"Cannot complete task x: Cannot find task with id x: task is null\"}",
            "{\"type\":\"DuplicateKeyException\",\"message\":\"PreparedStatementCallback; SQL [INSERT INTO project …]\"}",
            "{\"message\":\"… TaskListener. Message: 'ERROR: duplicate key value violates unique constraint'\"}",
            "{\"type\":\"TaskAlreadyClaimedException\",\"message\":\"…\"}",
        }) {
            var response = answer(500, text, () -> {});
            assertThat(response.getStatus()).isEqualTo(409);
            assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("请刷新");
        }
    }

    @Test
    void otherAnswersStayAsTheyAre() throws Exception {
        assertThat(answer(200, "{\"a\":1}", () -> {}).getContentAsString()).isEqualTo("{\"a\":1}");
        assertThat(answer(204, "", () -> {}).getStatus()).isEqualTo(204);
        assertThat(answer(500, "{\"message\":\"other\"}", () -> {}).getStatus()).isEqualTo(500);
        assertThat(answer(200, "{}", () -> RefusalReport.note(409, "caught later"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aJobHasNobodyToTell() {
        assertThatCode(() -> RefusalReport.note(409, "x")).doesNotThrowAnyException();
    }

    private static MockHttpServletResponse answer(int status, String body, Runnable listener) throws Exception {
        var response = new MockHttpServletResponse();
        FilterChain engine = (asked, answered) -> {
            listener.run();
            ((HttpServletResponse) answered).setStatus(status);
            answered.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
        new RefusalFilter().doFilter(new MockHttpServletRequest("POST", "/camunda/api/engine/x"), response, engine);
        return response;
    }
}
