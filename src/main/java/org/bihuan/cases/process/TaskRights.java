package org.bihuan.cases.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who may see and work an open task, once others take over: the engine keeps the rights of those who had it. */
@Component
public class TaskRights {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskRights(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /**
     * Ends what everybody else has of a task. Who has it still keeps theirs: what is deleted and given again in one go would
     * be lost.
     *
     * @param theirs the ids of officials and units whose task it is now
     * @return those of them who are its candidates already; may be empty
     */
    public Set<String> leaveTo(String task, Collection<String> theirs) {
        var candidates = tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .toList();
        candidates.stream().filter(link -> !theirs.contains(who(link))).forEach(link -> remove(task, link));
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
                .filter(right -> !theirs.contains(who(right)))
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        return candidates.stream().map(TaskRights::who).filter(theirs::contains).collect(Collectors.toSet());
    }

    /** Leaves a task to these officials, of whom one may take it. */
    public void offerTo(String task, Collection<String> officials) {
        var known = leaveTo(task, officials);
        officials.stream()
                .filter(official -> !known.contains(official))
                .forEach(official -> tasks.addCandidateUser(task, official));
    }

    /** Leaves a task to one official. */
    public void assignTo(String task, String official) {
        leaveTo(task, Set.of(official));
        tasks.setAssignee(task, official);
    }

    private void remove(String task, IdentityLink link) {
        if (link.getGroupId() == null) {
            tasks.deleteCandidateUser(task, link.getUserId());
        } else {
            tasks.deleteCandidateGroup(task, link.getGroupId());
        }
    }

    private static String who(IdentityLink link) {
        return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
    }

    private static String who(Authorization right) {
        return right.getGroupId() == null ? right.getUserId() : right.getGroupId();
    }
}
