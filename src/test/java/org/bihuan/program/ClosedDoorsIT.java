package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.PackagedProgram.ADMINISTRATOR;
import static org.bihuan.program.PackagedProgram.PASSWORD;
import static org.bihuan.program.Visitor.ENGINE;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries every door of the packaged program from outside. */
class ClosedDoorsIT {

    private static final String NEW_USER =
            "{\"profile\":{\"id\":\"intruder\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"" + PASSWORD
                    + "\"}}";

    private static PackagedProgram program;
    private static Visitor stranger;

    @BeforeAll
    static void start() {
        program = PackagedProgram.empty();
        stranger = Visitor.of(program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/",
                ENGINE + "/task",
                ENGINE + "/task/count",
                ENGINE + "/filter",
                ENGINE + "/user",
                ENGINE + "/group",
                ENGINE + "/authorization",
                ENGINE + "/process-definition",
                ENGINE + "/process-instance",
                ENGINE + "/decision-definition",
                ENGINE + "/deployment",
                ENGINE + "/history/task",
                ENGINE + "/history/user-operation",
                ENGINE + "/variable-instance",
                ENGINE + "/job",
                ENGINE + "/incident",
                ENGINE + "/version",
                ENGINE + "/identity/password-policy",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics",
                "/camunda/api/admin/plugin/license/default/check-key",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/static/app/plugin.js",
                "/camunda/api/tasklist/plugin/tasklistPlugins/default/x",
                "/camunda/api/welcome/plugin/x",
            })
    void aStrangerReadsNothingFromTheInterfaces(String path) {
        assertThat(stranger.get(path).statusCode()).isIn(401, 404);
        assertThat(stranger.send("POST", path, "{}").statusCode()).isIn(401, 403, 404);
        assertThat(stranger.send("DELETE", path, "").statusCode()).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/lib/deps.js",
                "/engine-rest",
                "/engine-rest/engine",
                "/engine-rest/engine/default/task",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/inbox",
                "/inbox/mail",
                "/mail",
                "/calendar",
                "/exclusions",
                "/precedents",
                "/precedents/1/rule",
                "/assessments",
                "/assessments/now/month",
                "/assessments/2026-10/1",
                "/assessments/2026-10/1/cases",
                "/bulletins",
                "/bulletins/2026-10/1",
                "/bulletins/2026-10/1/lines?section=order",
                "/bulletins/2026-10/1/bulletin.pdf",
                "/bulletins/2026-10/1/bulletin.xlsx",
                "/projects",
                "/projects/2601-110199-04-01-100001",
                "/projects/2601-110199-04-01-100001/breakdown.xlsx",
                "/projects/files/ledger.csv",
                "/projects/files/ledger.xlsx",
                "/projects/files/template.csv",
                "/projects/files/template.xlsx",
                "/cases/20260302-000001/reporter",
                "/cases/20260302-000001",
                "/cases/20260302-000001/attachments/6f1c0a52-7f35-4a3a-9d5e-0d6f0f4f3b10",
                "/tasks/6f1c0a52-7f35-4a3a-9d5e-0d6f0f4f3b10/dossier",
                "/tasks",
                "/tasks/counts",
                "/tasks/cards?task=6f1c0a52-7f35-4a3a-9d5e-0d6f0f4f3b10",
                "/nothing",
            })
    void aStrangerIsSentToTheSignIn(String path) {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox/read",
                "/inbox/mail",
                "/mail/resend",
                "/mail/1/resend",
                "/calendar",
                "/precedents/1/rule",
                "/precedents/rules/1/withdrawal",
                "/projects/files",
                "/projects/2601-110199-04-01-100001/breakdown",
                "/cases/20260302-000001/reporter",
                "/cases/20260302-000001/attachments",
                "/cases/20260302-000001/attachments/6f1c0a52-7f35-4a3a-9d5e-0d6f0f4f3b10/withdrawal",
                "/tasks/sign",
                "/sign-out",
            })
    void aFormOfOursCountsOnlyWithTheTokenOfAPage(String path) {
        var official = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        assertThat(official.form(path, "reason=x").statusCode()).isEqualTo(403);
        assertThat(stranger.form(path, "reason=x").statusCode()).isEqualTo(403);
    }

    @Test
    void theInterfaceForOtherProgramsDoesNotExist() {
        var administrator = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        assertThat(administrator.get("/engine-rest/engine").statusCode()).isEqualTo(404);
    }

    @Test
    void ourOwnSignInIsTheOnlyOne() {
        var form = "username=" + ADMINISTRATOR + "&password=" + PASSWORD;
        var visitor = Visitor.of(program);
        assertThat(visitor.form("/camunda/api/admin/auth/user/default/login/tasklist", form)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.form("/sign-in", form).statusCode())
                .as("without the token of the page")
                .isEqualTo(403);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/?username=" + ADMINISTRATOR).body()).doesNotContain("/sign-out");
    }

    @Test
    void aWrongPasswordIsSaidOnThePage() {
        var answer = Visitor.of(program).trySignIn("nobody", "bihuan");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("用户名或密码不正确").contains("value=\"nobody\"");
    }

    @Test
    void theSessionIsANewOneAfterSignIn() {
        var visitor = Visitor.of(program);
        visitor.get("/sign-in");
        var before = visitor.session();
        visitor.signIn(ADMINISTRATOR, PASSWORD);
        assertThat(visitor.session()).isNotEqualTo(before);
    }

    @Test
    void signingOutOfTasklistSignsOutOfEverything() {
        var official = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        assertThat(official.get(ENGINE + "/task").statusCode()).isEqualTo(200);
        assertThat(official.send("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(official.get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noWebApplicationShowsASignInOfItsOwn(String application) {
        var official = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        assertThat(official.get("/camunda/app/" + application + "/scripts/config.js")
                        .body())
                .contains("/assets/one-sign-in.js");
        assertThat(stranger.get("/assets/one-sign-in.js").body()).contains("/sign-in");
    }

    @Test
    void aRequestForgedByAnotherSiteIsRefused() {
        var official = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        assertThat(official.withoutToken("POST", ENGINE + "/user/create", NEW_USER)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSetUpStaysClosedWhenTheAdministratorGroupIsEmpty() {
        var administrator = Visitor.of(program).signIn(ADMINISTRATOR, PASSWORD);
        var membership = ENGINE + "/group/camunda-admin/members/" + ADMINISTRATOR;
        assertThat(administrator.send("DELETE", membership, "").statusCode()).isEqualTo(204);
        try {
            for (var path : List.of(
                    "/camunda/api/admin/setup/default/user/create",
                    "/camunda//api/admin/setup/default/user/create",
                    "/camunda/api/admin;x/setup/default/user/create",
                    "/camunda/api/admin/%73etup/default/user/create",
                    "/camunda/api/admin/%2573etup/default/user/create",
                    "/CAMUNDA/Api/ADMIN/Setup/default/user/create",
                    "/camunda/api/x/../admin/setup/default/user/create",
                    "/camunda/app/admin/default/setup/")) {
                for (var visitor : List.of(stranger, administrator)) {
                    assertThat(visitor.send("POST", path, NEW_USER).statusCode())
                            .as(path)
                            .isEqualTo(404);
                    assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
                }
            }
            assertThat(stranger.send("POST", "/camunda%2Fapi/admin/setup/default/user/create", NEW_USER)
                            .statusCode())
                    .as("refused by the web server itself")
                    .isEqualTo(400);
            assertThat(stranger.get("/").body()).contains("系统还没有管理员").contains("create-admin");
        } finally {
            assertThat(administrator.send("PUT", membership, "{}").statusCode()).isEqualTo(204);
        }
        assertThat(administrator.get(ENGINE + "/user?id=intruder").body()).isEqualTo("[]");
        assertThat(stranger.get("/").body()).doesNotContain("系统还没有管理员");
    }

    @Test
    void everyPageCarriesItsProtectionHeaders() {
        for (var path : List.of("/", "/sign-in")) {
            var headers = stranger.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'self'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(String.join(
                        ";", Visitor.of(program).get("/sign-in").headers().allValues("Set-Cookie")))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void withoutDemoTheDemoPasswordOpensNothing() {
        assertThat(stranger.get("/").body()).doesNotContain("演示");
        assertThat(Visitor.of(program).trySignIn("centre-1", "bihuan").statusCode())
                .isEqualTo(401);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
