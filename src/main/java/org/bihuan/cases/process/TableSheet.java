package org.bihuan.cases.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A decision table as it is written in its file.
 *
 * @param file the name of the file
 * @param key id of the decision
 * @param inputs the input expressions, in order
 * @param outputs the output names, in order
 */
public record TableSheet(
        String file, String key, HitPolicy hitPolicy, List<String> inputs, List<String> outputs, List<TableRow> rows) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    /** Reads the tables of a file; decisions of another kind are left out. */
    static List<TableSheet> of(String file, DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .flatMap(decision -> decision.getChildElementsByType(DecisionTable.class).stream()
                        .map(table -> of(file, decision.getId(), table)))
                .toList();
    }

    /** The words that an input column names, each once, in order: what the table has rows for. */
    public List<String> words(String input) {
        return rows.stream()
                .flatMap(row -> words(row, input).stream())
                .distinct()
                .toList();
    }

    /** The words in an input cell of a row; empty when the cell is empty or names none. */
    public static List<String> words(TableRow row, String input) {
        return WORD.matcher(row.inputs().getOrDefault(input, ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static TableSheet of(String file, String key, DecisionTable table) {
        var inputs = table.getInputs().stream()
                .map(input -> text(input.getInputExpression()))
                .toList();
        var outputs = table.getOutputs().stream().map(Output::getName).toList();
        var rows = new ArrayList<TableRow>();
        table.getRules().forEach(rule -> rows.add(row(rows.size() + 1, rule, inputs, outputs)));
        return new TableSheet(file, key, table.getHitPolicy(), inputs, outputs, rows);
    }

    private static TableRow row(int number, Rule rule, List<String> inputs, List<String> outputs) {
        var remark = rule.getDescription();
        return new TableRow(
                number,
                remark == null ? "" : remark.getTextContent().strip(),
                cells(inputs, rule.getInputEntries()),
                cells(outputs, rule.getOutputEntries()));
    }

    private static Map<String, String> cells(List<String> columns, Collection<? extends DmnElement> entries) {
        var cells = new LinkedHashMap<String, String>();
        var texts = entries.iterator();
        columns.forEach(column -> cells.put(column, texts.hasNext() ? text(texts.next()) : ""));
        return cells;
    }

    private static String text(DmnElement element) {
        var content = element.getChildElementsByType(org.camunda.bpm.model.dmn.instance.Text.class);
        return content.isEmpty()
                ? ""
                : content.iterator().next().getTextContent().strip();
    }
}
