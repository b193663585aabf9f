package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tasks that wait for each other. */
class CircleTest {

    @Test
    void tasksInARowHaveNone() {
        assertThat(Circle.in(Map.of("A", List.of(), "B", List.of("A"), "C", List.of("A", "B"))))
                .isEmpty();
    }

    @Test
    void onlyTheTasksOfTheCircleAreNamedNotThoseBehindIt() {
        var predecessors = new LinkedHashMap<String, List<String>>();
        predecessors.put("A", List.of());
        predecessors.put("B", List.of("A", "C"));
        predecessors.put("C", List.of("B"));
        predecessors.put("D", List.of("C"));
        assertThat(Circle.in(predecessors)).contains(List.of("B", "C", "B"));
    }

    @Test
    void nobodyWaitsForATaskThatIsNotThere() {
        assertThat(Circle.in(Map.of("A", List.of("X")))).isEmpty();
    }
}
