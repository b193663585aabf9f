package org.bihuan.cases.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Mark;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Ladder;
import org.bihuan.deadlines.LadderTable;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.RungBasis;
import org.bihuan.deadlines.RungRule;
import org.bihuan.deadlines.TimeLimit;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables that an office may change, in the newest version that is deployed. */
@Component
class DmnTables implements DispatchRules, TimeLimits, LadderTable {

    static final String DISPATCH_RULES = "dispatch-rules";
    static final String TIME_LIMITS = "time-limits";
    static final String ESCALATION_LADDER = "escalation-ladder";

    private final Decisions decisions;

    DmnTables(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Proposal> propose(String category, @Nullable String street) {
        return decide(DISPATCH_RULES, Variables.putValue("category", category).putValue("street", street)).stream()
                .filter(row -> row.get("unit") != null)
                .findFirst()
                .map(DmnTables::proposal);
    }

    @Override
    public List<String> toConsult(String category, @Nullable String street) {
        return decide(DISPATCH_RULES, Variables.putValue("category", category).putValue("street", street)).stream()
                .findFirst()
                .map(row -> row.get("consult"))
                .map(units -> Decisions.codes(units.toString()))
                .orElse(List.of());
    }

    private static Proposal proposal(Map<String, Object> row) {
        var limitClass = Labelled.of(LimitClass.class, text(row, "limitClass"), "时限类别");
        return new Proposal(
                text(row, "unit"), limitClass, Boolean.TRUE.equals(row.get("straightThrough")), text(row, "basis"));
    }

    @Override
    public TimeLimit limit(LimitClass limitClass, ClockKind kind) {
        return limit(limitClass, kind.name(), kind.label());
    }

    @Override
    public TimeLimit mark(LimitClass limitClass, Mark mark) {
        return limit(limitClass, mark.name(), mark.label());
    }

    private TimeLimit limit(LimitClass limitClass, String kind, String label) {
        var inputs = Variables.putValue("limitClass", limitClass.code()).putValue("clockKind", kind);
        var row = decide(TIME_LIMITS, inputs).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("办理时限表没有为“" + limitClass.label() + "”规定“" + label + "”时限"));
        return new TimeLimit(number(row, "amount"), LimitUnit.of(text(row, "unit")));
    }

    @Override
    public Ladder ladder(ClockKind kind) {
        return new Ladder(decide(ESCALATION_LADDER, Variables.putValue("clockKind", kind.name())).stream()
                .map(DmnTables::rung)
                .toList());
    }

    private static RungRule rung(Map<String, Object> row) {
        return new RungRule(
                Rung.of(text(row, "rung")),
                RungBasis.of(text(row, "basis")),
                number(row, "amount"),
                Decisions.codes(text(row, "recipients")),
                Decisions.codes(text(row, "effects")));
    }

    private List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        return decisions.decide(table, inputs);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
