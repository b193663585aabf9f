package org.bihuan.supervision.urgency;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The counts above the list of tasks, and the lists behind them; each has a word of its own in the message bundle. */
enum TaskGroup {
    ALL("", task -> true),
    OVERDUE(Urgency.OVERDUE),
    TODAY(Urgency.TODAY),
    WARNING(Urgency.WARNING),
    NORMAL(Urgency.NORMAL),
    UNTIMED("blue", task -> task.urgency().untimed()),
    /** Of a case that was urged, whatever its time. */
    URGED("urged", task -> task.urgings() > 0),
    /** What can be signed in bulk, whatever its time. */
    TO_SIGN("", TaskLine::toSign);

    private final String look;
    private final Predicate<TaskLine> condition;

    TaskGroup(Urgency urgency) {
        this(urgency.lamp(), task -> task.urgency() == urgency);
    }

    TaskGroup(String look, Predicate<TaskLine> condition) {
        this.look = look;
        this.condition = condition;
    }

    boolean includes(TaskLine task) {
        return condition.test(task);
    }

    /** The colour beside the word; empty for none. */
    public String look() {
        return look;
    }

    /** The word for it in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All tasks when the code is unknown. */
    static TaskGroup of(String code) {
        return Stream.of(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
