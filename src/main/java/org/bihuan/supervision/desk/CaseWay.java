package org.bihuan.supervision.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way that a case took through the diagram, from the engine's record of its steps. */
@Component
class CaseWay {

    private static final String SEVERAL = "#multiInstanceBody";

    private final JdbcClient jdbc;

    CaseWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Ids of elements and flows.
     *
     * @param here where the case is now; empty when its loop has ended
     */
    record Way(Set<String> taken, Set<String> here) {

        static final Way NONE = new Way(Set.of(), Set.of());
    }

    private record Visit(String element, boolean ended) {}

    /** Nothing when the engine keeps no record of the case any more. */
    Way of(UUID caseId, LoopLayout.Layout layout) {
        var visits = visits(caseId);
        var taken = visits.stream().map(Visit::element).collect(Collectors.toCollection(HashSet::new));
        byScope(visits, layout).values().forEach(course -> taken.addAll(flows(course, layout)));
        return new Way(
                taken,
                visits.stream()
                        .filter(visit -> !visit.ended())
                        .map(Visit::element)
                        .collect(Collectors.toSet()));
    }

    private static Map<String, List<String>> byScope(List<Visit> visits, LoopLayout.Layout layout) {
        return visits.stream()
                .map(Visit::element)
                .filter(element -> layout.shape(element).isPresent())
                .collect(Collectors.groupingBy(
                        element -> layout.shape(element).orElseThrow().scope()));
    }

    /** In one scope a case goes from element to element: a flow between two that follow each other was taken. */
    private static Set<String> flows(List<String> course, LoopLayout.Layout layout) {
        var taken = new HashSet<String>();
        for (int i = 1; i < course.size(); i++) {
            var from = course.get(i - 1);
            var to = course.get(i);
            layout.flows().stream()
                    .filter(flow -> flow.source().equals(from) && flow.target().equals(to))
                    .map(LoopLayout.Flow::id)
                    .forEach(taken::add);
        }
        return taken;
    }

    private List<Visit> visits(UUID caseId) {
        return jdbc.sql("""
                        SELECT a.act_id_, a.end_time_ FROM act_hi_actinst a
                        WHERE a.proc_inst_id_ = (
                            SELECT p.proc_inst_id_ FROM act_hi_procinst p
                            WHERE p.business_key_ = ? AND p.proc_def_key_ = 'closedLoop'
                            ORDER BY p.start_time_ DESC LIMIT 1)
                        ORDER BY a.start_time_, a.sequence_counter_""")
                .param(caseId.toString())
                .query((row, n) ->
                        new Visit(row.getString("act_id_").replace(SEVERAL, ""), row.getTimestamp("end_time_") != null))
                .list();
    }
}
