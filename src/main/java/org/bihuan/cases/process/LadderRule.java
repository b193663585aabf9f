package org.bihuan.cases.process;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bihuan.cases.Escalation;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.RungBasis;
import org.bihuan.deadlines.RungRule;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.springframework.stereotype.Component;

/** 到期提醒与升级阶梯: rungs, recipients and effects that exist, no rung twice for a kind of clock. */
@Component
class LadderRule implements TableRule {

    @Override
    public String key() {
        return DmnTables.ESCALATION_LADDER;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(List.of("clockKind"), List.of("rung", "basis", "amount", "recipients", "effects"))) {
            if (table.sheet().hitPolicy() != HitPolicy.COLLECT && table.sheet().hitPolicy() != HitPolicy.RULE_ORDER) {
                table.add("命中策略应为 COLLECT：一个时限要经过多级阶梯");
            }
            table.sheet().rows().forEach(row -> table.trying(row, each -> rule(table, each)));
            TableRule.everyRowIsUsed(
                    table,
                    Arrays.stream(ClockKind.values()).map(LadderRule::input).toList());
            Arrays.stream(ClockKind.values()).forEach(kind -> noRungTwice(table, kind));
        }
    }

    private static void rule(TableFindings table, TableRow row) {
        codes(table, row, "recipients", "告知对象", Escalation.RECIPIENTS);
        codes(table, row, "effects", "触发事项", Escalation.EFFECTS);
        var rung = table.text(row, "rung", Map.of());
        var basis = table.text(row, "basis", Map.of());
        var amount = table.number(row, "amount", Map.of());
        if (rung != null && basis != null && amount != null) {
            new RungRule(Rung.of(rung), RungBasis.of(basis), amount, List.of(), List.of());
        }
    }

    private static void codes(TableFindings table, TableRow row, String column, String what, Set<String> known) {
        var text = table.text(row, column, Map.of());
        Decisions.codes(text).stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> table.add(
                        row,
                        "未知的" + what + "“" + code + "”，应为 "
                                + String.join("、", known.stream().sorted().toList())));
    }

    private static void noRungTwice(TableFindings table, ClockKind kind) {
        var seen = new EnumMap<Rung, TableRow>(Rung.class);
        for (var row : TableRule.rows(table, input(kind))) {
            if (table.value(row, "rung", Map.of()) instanceof String name) {
                Arrays.stream(Rung.values())
                        .filter(rung -> rung.name().equals(name))
                        .map(rung -> seen.putIfAbsent(rung, row))
                        .filter(before -> before != null)
                        .forEach(before -> table.add(
                                row, "阶梯“" + name + "”对“" + kind.label() + "”时限已在第" + before.number() + "行规定"));
            }
        }
    }

    private static Map<String, String> input(ClockKind kind) {
        return Map.of("clockKind", kind.name());
    }
}
