package org.bihuan.supervision.urgency;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ClockRefused;
import org.bihuan.platform.web.SomebodyFaster;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 批量签收: signs many cases, each as if the official took its task on and completed it in Tasklist: with the same rights,
 * past the same guard, in a transaction of its own.
 */
@Component
class BulkSigning {

    private static final Logger LOG = LoggerFactory.getLogger(BulkSigning.class);

    private final ToDo toDo;
    private final VisibleTasks visible;
    private final TaskService tasks;
    private final Meanwhile meanwhile;
    private final OfficialNames names;
    private final TransactionTemplate transaction;
    private final TaskSettings settings;

    BulkSigning(
            ToDo toDo,
            VisibleTasks visible,
            TaskService tasks,
            Meanwhile meanwhile,
            OfficialNames names,
            TransactionTemplate transaction,
            TaskSettings settings) {
        this.toDo = toDo;
        this.visible = visible;
        this.tasks = tasks;
        this.meanwhile = meanwhile;
        this.names = names;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * What came of one case.
     *
     * @param sentence for the official
     */
    record Outcome(String number, boolean signed, String sentence) {}

    /**
     * Signs the cases one after another; one that is refused stays as it was and keeps no other from being signed.
     *
     * @param numbers of the cases
     * @param handler the official who handles them; empty names the signer
     * @return what came of each, in the order of the numbers
     * @throws Refusal when there are none, or too many at once; then none is signed
     */
    List<Outcome> sign(Collection<String> numbers, String handler, String official) {
        var chosen = new LinkedHashSet<>(numbers);
        if (chosen.isEmpty()) {
            throw new Refusal("请先勾选要签收的诉求。");
        }
        if (chosen.size() > settings.signedAtOnce()) {
            throw new Refusal("一次最多签收" + settings.signedAtOnce() + "件，请分几次签收。");
        }
        var open = toDo.of(official).stream()
                .filter(TaskLine::toSign)
                .collect(Collectors.toMap(TaskLine::caseNumber, Function.identity(), (one, other) -> one));
        return chosen.stream()
                .map(number -> sign(number, open.get(number), handler, official))
                .toList();
    }

    private Outcome sign(String number, @Nullable TaskLine task, String handler, String official) {
        if (task == null) {
            return new Outcome(number, false, meanwhile.of(number, official));
        }
        try {
            visible.as(official, () -> transaction.execute(status -> complete(task, handler, official)));
            var named = handler.isBlank() ? official : handler;
            return new Outcome(number, true, "已签收，经办人：" + names.person(named) + "。");
        } catch (RuntimeException failure) {
            return new Outcome(number, false, sentence(number, failure, official));
        }
    }

    private TaskLine complete(TaskLine task, String handler, String official) {
        if (!official.equals(task.assignee())) {
            tasks.claim(task.id(), official);
        }
        tasks.complete(task.id(), Map.of("decision", "sign", "handlerId", handler));
        return task;
    }

    private String sentence(String number, RuntimeException failure, String official) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof Refusal || cause instanceof ClockRefused) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof AuthorizationException
                || SomebodyFaster.in(failure + " " + cause).isPresent()) {
            return meanwhile.of(number, official);
        }
        LOG.error("case {} was not signed", number, failure);
        return "系统出错，没有签收。请在待办中单独签收，仍不成功的请联系系统管理员。";
    }
}
