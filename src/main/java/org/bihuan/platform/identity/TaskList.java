package org.bihuan.platform.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks that Tasklist offers, stored as a filter of the engine.
 *
 * @param name the Chinese name, unique
 * @param description one Chinese sentence
 * @param colour as {@code #rrggbb}
 * @param readers the groups that are offered the list; {@link Grant#EVERYONE} for all
 * @param selection which tasks it shows
 * @param taskKeys only tasks of these elements; none means all
 */
record TaskList(
        String name,
        String description,
        String colour,
        List<String> readers,
        Selection selection,
        List<String> taskKeys) {

    /** Which tasks a list shows, always in the order of their due dates. Only these expressions are ever stored. */
    enum Selection {
        ASSIGNED_TO_ME,
        OF_MY_GROUPS,
        OPEN_TO_ME,
        DUE_SOON,
        OVERDUE
    }

    TaskQuery query(TaskService tasks) {
        var query = tasks.createTaskQuery();
        switch (selection) {
            case ASSIGNED_TO_ME -> query.taskAssigneeExpression("${currentUser()}");
            case OF_MY_GROUPS ->
                query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
            case OPEN_TO_ME ->
                query.taskCandidateUserExpression("${currentUser()}").includeAssignedTasks();
            case DUE_SOON -> query.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusHours(24)}");
            case OVERDUE -> query.dueBeforeExpression("${now()}");
        }
        if (!taskKeys.isEmpty()) {
            query.taskDefinitionKeyIn(taskKeys.toArray(String[]::new));
        }
        return query.orderByDueDate().asc();
    }

    /** What Tasklist reads: place among the lists, look, refreshing. */
    Map<String, Object> properties(int place) {
        return Map.of(
                "priority",
                place,
                "color",
                colour,
                "description",
                description,
                "showUndefinedVariable",
                false,
                "refresh",
                true,
                "variables",
                List.of());
    }
}
