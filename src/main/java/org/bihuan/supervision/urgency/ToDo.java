package org.bihuan.supervision.urgency;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an official has to do: the tasks that they may complete in Tasklist now, in short. */
@Component
class ToDo {

    private final VisibleTasks visible;
    private final TaskLines lines;

    ToDo(VisibleTasks visible, TaskLines lines) {
        this.visible = visible;
        this.lines = lines;
    }

    /** How many tasks a group has. */
    record Count(TaskGroup group, long tasks) {}

    /** The earliest due first. */
    List<TaskLine> of(String official) {
        return lines.of(visible.toDo(official), official);
    }

    /** Of every group, in order. */
    static List<Count> counts(List<TaskLine> tasks) {
        return Stream.of(TaskGroup.values())
                .map(group ->
                        new Count(group, tasks.stream().filter(group::includes).count()))
                .toList();
    }
}
