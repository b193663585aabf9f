package org.bihuan.projects.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tasks that wait for each other, so that none of them can ever begin. */
final class Circle {

    private Circle() {}

    /**
     * Looks for such tasks.
     *
     * @param predecessors of every task; a code that is no task itself makes nobody wait
     * @return the circle in the order of work, its first task also at its end; empty when every task can begin one day
     */
    static Optional<List<String>> in(Map<String, List<String>> predecessors) {
        var waiting = new LinkedHashMap<>(predecessors);
        while (waiting.values().removeIf(before -> before.stream().noneMatch(waiting::containsKey))) {
            // what waited only for these can begin in the next round
        }
        return waiting.keySet().stream().findFirst().map(start -> backFrom(start, waiting));
    }

    /** Every task here waits for another one here, so going back comes to a task for the second time. */
    private static List<String> backFrom(String start, Map<String, List<String>> waiting) {
        var way = new ArrayList<String>();
        var task = start;
        while (!way.contains(task)) {
            way.add(0, task);
            task = waiting.get(task).stream()
                    .filter(waiting::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        var circle = new ArrayList<>(way.subList(0, way.indexOf(task) + 1));
        circle.add(0, task);
        return circle;
    }
}
