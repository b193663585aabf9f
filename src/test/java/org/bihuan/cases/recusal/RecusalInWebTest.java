package org.bihuan.cases.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the web applications answer to an official who must keep away, and to a colleague. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
class RecusalInWebTest {

    private static final String PASSWORD = "a-Long-enough-1";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseViews views;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private UUID id;
    private Task task;

    @BeforeEach
    void aSupervisorIsDenounced() {
        for (var official : List.of("supervision-1", "supervision-2", "centre-1", "centre-2")) {
            var user = identity.createUserQuery().userId(official).singleResult();
            user.setPassword(PASSWORD);
            identity.saveUser(user);
        }
        var problem = new Problem("反映收受礼品", "收了礼品", "education", "donghu-jiedao", null);
        var complaint = new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("supervision-1", "centre-2"));
        var reporter = new Reporter("欧阳小云", "13800001234");
        id = cases.report(new Report(Channel.LETTER, null, problem, reporter, complaint, false), "centre-1");
        task = tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).singleResult();
    }

    @Test
    void cockpitHasNoSuchInstance() throws Exception {
        assertThat(cockpit("supervision-1")).noneMatch(key -> key.equals(id.toString()));
        assertThat(cockpit("supervision-2")).contains(id.toString());
    }

    private List<String> cockpit(String official) throws Exception {
        var answer = new Visitor(official).post(COCKPIT + "/process-instance?firstResult=0&maxResults=500", "{}");
        return JSON.readTree(answer.body()).findValuesAsText("businessKey");
    }

    @Test
    void tasklistHasNoSuchTask() throws Exception {
        assertThat(shown("supervision-1")).isEmpty();
        assertThat(shown("supervision-2")).hasSize(1);
        assertThat(shown("centre-2")).isEmpty();
        assertThat(shown("centre-1")).hasSize(1);
    }

    private JsonNode shown(String official) throws Exception {
        return JSON.readTree(new Visitor(official)
                .get(ENGINE + "/task?processInstanceBusinessKey=" + id)
                .body());
    }

    @Test
    void theHistoryHasNoSuchCase() throws Exception {
        var path = ENGINE + "/history/process-instance?processInstanceBusinessKey=" + id;
        assertThat(JSON.readTree(new Visitor("supervision-1").get(path).body())).isEmpty();
        assertThat(JSON.readTree(new Visitor("supervision-2").get(path).body())).hasSize(1);
    }

    @Test
    void theFormIsThatOfNoTask() throws Exception {
        for (var path : List.of("/form-variables", "/variables", "/deployed-form", "")) {
            var answer = new Visitor("centre-2").get(ENGINE + "/task/" + task.getId() + path);
            assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(answer.body())
                    .doesNotContain("tenant", "收了礼品", views.of(id).number());
        }
        assertThat(new Visitor("centre-1")
                        .get(ENGINE + "/task/" + task.getId() + "/form-variables")
                        .body())
                .contains("收了礼品", "区政府督查室 孔琳娜");
    }

    @Test
    void completingItIsRefusedLikeATaskThatIsGone() throws Exception {
        var visitor = new Visitor("centre-2");
        var hidden = visitor.post(ENGINE + "/task/" + task.getId() + "/complete", "{}");
        var unknown = visitor.post(ENGINE + "/task/" + UUID.randomUUID() + "/complete", "{}");
        assertThat(hidden.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(hidden.body()).isEqualTo(unknown.body());
    }

    @Test
    void theReporterIsRefusedLikeAnUnknownNumber() throws Exception {
        var visitor = new Visitor("centre-2");
        var number = views.of(id).number();
        var hidden = visitor.reporter(number);
        assertThat(hidden).isEqualTo(visitor.reporter("20260101-999999").replace("20260101-999999", number));
        assertThat(hidden).doesNotContain("欧阳小云");
        assertThat(new Visitor("centre-1").reporter(number)).contains("欧阳小云");
    }

    @Test
    void registersWithTheFormOfTasklist() throws Exception {
        var form = new Visitor("centre-1").get(ENGINE + "/process-definition/key/registerCase/deployed-start-form");
        assertThat(form.body()).contains("区政府督查室 孔琳娜", "区水务局");
        var fields = Map.of(
                "subject", text("举报"),
                "detail", text("收了礼品"),
                "category", text("water"),
                "channel", text("letter"),
                "complaintKind", text("denunciation"),
                "complainedUnits", Map.of("value", "[\"shuiwuju\"]", "type", "Json"));
        var answer = new Visitor("centre-1")
                .post(
                        ENGINE + "/process-definition/key/registerCase/submit-form",
                        JSON.writeValueAsString(Map.of("variables", fields)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var open = JSON.readTree(new Visitor("centre-1")
                .get(ENGINE + "/task?taskDefinitionKey=userTask_dispatchCase")
                .body());
        assertThat(open).hasSizeGreaterThanOrEqualTo(1);
    }

    private static Map<String, String> text(String value) {
        return Map.of("value", value, "type", "String");
    }

    /** Somebody who signs in and talks to the program as a browser does. */
    private final class Visitor {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        private Visitor(String official) throws Exception {
            var form = "username=" + official + "&password=" + PASSWORD;
            assertThat(form("/sign-in", token("/sign-in") + form).statusCode()).isEqualTo(302);
            get("/camunda/app/welcome/default/");
        }

        private String token(String page) throws Exception {
            var token = TOKEN.matcher(get(page).body());
            assertThat(token.find()).isTrue();
            return "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&";
        }

        String reporter(String number) throws Exception {
            var page = "/cases/" + number + "/reporter";
            var body = form(page, token(page) + "reason=test").body();
            return TOKEN.matcher(body).replaceAll("");
        }

        HttpResponse<String> get(String path) throws Exception {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String path, String json) throws Exception {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                    .POST(BodyPublishers.ofString(json)));
        }

        private HttpResponse<String> form(String path, String form) throws Exception {
            return send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        private String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "application/json, text/html;q=0.5");
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
