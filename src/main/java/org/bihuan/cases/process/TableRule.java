package org.bihuan.cases.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.HitPolicy;

/** What one of the office's tables has to satisfy, so that no step stumbles over it later; each is a bean of its room. */
public interface TableRule {

    /** Id of the decision. */
    String key();

    /** Looks at every row and reports what is wrong. */
    void check(TableFindings table);

    /** Reports the rows that apply to none of the inputs, and, in a table that allows one hit, those that overlap. */
    static void everyRowIsUsed(TableFindings table, List<? extends Map<String, ?>> inputs) {
        for (var row : table.sheet().rows()) {
            if (inputs.stream().noneMatch(input -> table.applies(row, input))) {
                table.add(row, "条件对任何输入都不成立，请检查其中的代码");
            }
        }
        if (table.sheet().hitPolicy() == HitPolicy.UNIQUE) {
            inputs.forEach(input -> onlyOne(table, input));
        }
    }

    private static void onlyOne(TableFindings table, Map<String, ?> input) {
        var hits = rows(table, input);
        if (hits.size() > 1) {
            table.add(hits.get(1), "与第" + hits.get(0).number() + "行同时适用于" + input.values() + "，而本表只允许一行适用");
        }
    }

    /** The rows that apply to an input, in order; cells that can't be computed are reported. */
    static List<TableRow> rows(TableFindings table, Map<String, ?> input) {
        return table.sheet().rows().stream()
                .filter(row -> table.applies(row, input))
                .toList();
    }
}
