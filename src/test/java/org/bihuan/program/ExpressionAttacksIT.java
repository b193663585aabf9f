package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.program.Visitor.ENGINE;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/**
 * Tries to run code on the port of the packaged program through every expression field of a task query. The code would
 * leave a file behind; that it does so without our defence was seen.
 */
class ExpressionAttacksIT {

    private static final String OFFICIAL = "it-official";
    private static final String FILTER = "it-filter";
    private static final String BAD_FILTER = "it-bad-filter";

    private static PackagedProgram program;
    private static Path proofs;
    private static List<Visitor> attackers;

    @BeforeAll
    static void meetTheAttackers() throws Exception {
        program = PackagedProgram.empty();
        proofs = Files.createDirectories(program.folder().resolve("proofs"));
        var administrator = Visitor.of(program).signIn(PackagedProgram.ADMINISTRATOR, PackagedProgram.PASSWORD);
        var made =
                administrator.send("POST", ENGINE + "/user/create", """
                {"profile":{"id":"%s","firstName":"","lastName":"official"},"credentials":{"password":"%s"}}""".formatted(OFFICIAL, PackagedProgram.PASSWORD));
        assertThat(made.statusCode()).isLessThan(500);
        storeFilter(FILTER, "{}");
        storeFilter(BAD_FILTER, "{\"orQueries\":[{\"taskAssigneeExpression\":\"" + attack("stored") + "\"}]}");
        attackers = List.of(administrator, Visitor.of(program).signIn(OFFICIAL, PackagedProgram.PASSWORD));
    }

    /** What one test lets through must not fail the others. */
    @BeforeEach
    void forgetOldProofs() throws IOException {
        FileSystemUtils.deleteRecursively(proofs);
        Files.createDirectories(proofs);
    }

    @AfterAll
    static void takeTheFiltersAway() throws SQLException {
        sql("DELETE FROM act_ru_filter WHERE id_ LIKE 'it-%'");
        sql("DELETE FROM act_ru_authorization WHERE id_ LIKE 'it-%'");
    }

    static Stream<String> expressionFields() {
        return Arrays.stream(TaskQueryDto.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .distinct();
    }

    @Test
    void thereAreExpressionFieldsToAttack() {
        assertThat(expressionFields()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("expressionFields")
    void noQueryEvaluatesIt(String field) {
        for (var query : queries(field)) {
            refused("POST", "/task", query);
            refused("POST", "/task/count", query);
        }
        var parameter = "?" + field + "=" + URLEncoder.encode(attack(field), StandardCharsets.UTF_8);
        refused("GET", "/task" + parameter, "");
        refused("GET", "/task/count" + parameter, "");
    }

    @ParameterizedTest
    @MethodSource("expressionFields")
    void noFilterEvaluatesIt(String field) {
        for (var query : queries(field)) {
            var filter = "{\"resourceType\":\"Task\",\"name\":\"attack\",\"owner\":\"it-official\",\"query\":" + query
                    + ",\"properties\":{}}";
            refused("POST", "/filter/create", filter);
            refused("PUT", "/filter/" + FILTER, filter);
            refused("POST", "/filter/" + FILTER + "/list", query);
            refused("POST", "/filter/" + FILTER + "/count", query);
            refused("POST", "/filter/" + FILTER + "/singleResult", query);
        }
    }

    @Test
    void notEvenAStoredFilterEvaluatesIt() {
        for (var execution : List.of("/list", "/count", "/singleResult")) {
            refused("GET", "/filter/" + BAD_FILTER + execution, "");
            refused("POST", "/filter/" + BAD_FILTER + execution, "{}");
        }
    }

    @Test
    void nobodyWritesFilters() {
        refused("POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}");
        refused("PUT", "/filter/" + FILTER, "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}");
        refused("DELETE", "/filter/" + FILTER, "");
        refused("POST", "/Filter;x/%63reate", "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}");
    }

    @Test
    void aFilterWithoutExpressionsWorks() {
        assertThat(attackers.get(1).get(ENGINE + "/filter/" + FILTER + "/list").statusCode())
                .isEqualTo(200);
        assertThat(attackers
                        .get(1)
                        .send("POST", ENGINE + "/task", "{\"assigneeExpression\":\"${currentUser()}\"}")
                        .body())
                .doesNotContain("不允许");
    }

    @Test
    void unreadableAndOversizedBodiesAreRefused() {
        var official = attackers.get(1);
        assertThat(official.send("POST", ENGINE + "/task", "{\"orQueries\":[").statusCode())
                .isEqualTo(400);
        assertThat(official.send("POST", ENGINE + "/task", "{\"name\":\"" + "a".repeat(1_000_001) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    private static List<String> queries(String field) {
        var attack = "{\"" + field + "\":\"" + attack(field) + "\"}";
        var upper = "{\"" + field.toUpperCase() + "\":\"" + attack(field) + "\"}";
        var branch = "{\"orQueries\":[" + attack + "]}";
        return List.of(attack, upper, branch, "{\"orQueries\":[" + branch + "]}", "{}" + branch);
    }

    /** An expression that makes a file, in an engine that evaluates it. */
    private static String attack(String name) {
        var file = proofs.resolve(name + "-" + UUID.randomUUID());
        return "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('" + file
                + "').createNewFile()}";
    }

    private static void refused(String method, String path, String body) {
        for (var attacker : attackers) {
            var answer = attacker.send(method, ENGINE + path, body);
            assertThat(answer.statusCode())
                    .as(method + " " + path + " " + body + " → " + answer.body())
                    .isBetween(400, 499);
            assertThat(proofs).as(method + " " + path + " " + body).isEmptyDirectory();
        }
    }

    private static void storeFilter(String id, String query) throws SQLException {
        sql("INSERT INTO act_ru_filter (id_, rev_, resource_type_, name_, query_, properties_) VALUES ('" + id
                + "', 1, 'Task', '" + id + "', '" + query.replace("'", "''") + "', '{}')");
        sql("INSERT INTO act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)"
                + " VALUES ('" + id + "', 1, 0, '*', 5, '" + id + "', 2)");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(program.database());
                var call = connection.createStatement()) {
            call.execute(statement);
        }
    }
}
