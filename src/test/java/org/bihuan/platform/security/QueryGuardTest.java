package org.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bihuan.EngineTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard in front of the engine, without the one in front of the web. */
@EngineTest
class QueryGuardTest {

    private static final String EVALUATED = "bihuan.test.evaluated";
    private static final String ATTACK =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, '" + EVALUATED + "', 'yes')}";

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identities;

    @AfterEach
    void nothingWasEvaluated() {
        identities.clearAuthentication();
        assertThat(System.getProperty(EVALUATED)).isNull();
    }

    @Test
    void aQueryIsRefusedAtItsRootAndInItsBranches() {
        refused(tasks.createTaskQuery().taskAssigneeExpression(ATTACK));
        refused(branch(ATTACK));
        refused(tasks.createTaskQuery()
                .or()
                .taskName("x")
                .endOr()
                .or()
                .dueAfterExpression(ATTACK)
                .endOr());
    }

    @Test
    void aFilterIsRefusedWhenSaved() {
        for (var query : new TaskQuery[] {new TaskQueryImpl().taskAssigneeExpression(ATTACK), branch(ATTACK)}) {
            var filter = filters.newTaskFilter("attack").setQuery(query);
            assertThatThrownBy(() -> filters.saveFilter(filter)).isInstanceOf(BadUserRequestException.class);
        }
    }

    @Test
    void aFilterIsRefusedWithWhatIsAddedToIt() {
        var filter = filters.saveFilter(filters.newTaskFilter("good").setQuery(tasks.createTaskQuery()));
        assertThatThrownBy(() -> filters.list(filter.getId(), branch(ATTACK)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.count(filter.getId(), branch(ATTACK)))
                .isInstanceOf(BadUserRequestException.class);
        filters.deleteFilter(filter.getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ${currentUser()}",
                "${currentUser()}x",
                "${ currentUser() }",
                "#{currentUser()}",
                "${dateTime().plusHours(1).toString()}",
                "${dateTime().plusHours(-1)}",
                "${dateTime().plusDays(1)}",
                "${now()}${now()}",
                "${now()}\n",
                "plain",
                "",
            })
    void onlyTheWholeAllowedStringsAreAllowed(String almost) {
        assertThat(AllowedExpressions.allow(almost)).isFalse();
        refused(branch(almost));
    }

    @Test
    void theFourExpressionsOfOurListsWork() {
        var query = new TaskQueryImpl()
                .taskAssigneeExpression("${currentUser()}")
                .dueBeforeExpression("${now()}")
                .dueAfterExpression("${dateTime().plusHours(24)}");
        var filter = filters.newTaskFilter("lists").setOwner("somebody").setQuery(query);
        var saved = filters.saveFilter(filter);
        identities.setAuthentication("somebody", null);
        assertThatCode(() -> filters.list(saved.getId())).doesNotThrowAnyException();
        identities.clearAuthentication();
        filters.deleteFilter(saved.getId());
    }

    private TaskQuery branch(String expression) {
        return tasks.createTaskQuery().or().taskAssigneeExpression(expression).endOr();
    }

    private static void refused(TaskQuery query) {
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
    }
}
