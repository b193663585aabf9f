package org.bihuan.cases.precedent.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.cases.precedent.DispatchTable.Row;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * Writes the office's rows above those of the table's file: the first row that fits decides. A row for all streets goes
 * below what the file says about single streets for that category, which it would silence otherwise. The same rows in the
 * same file always give the same bytes.
 */
final class OfficeRows {

    private final DmnModelInstance model;
    private final DecisionTable table;
    private final List<Rule> ofFile;

    private OfficeRows(DmnModelInstance model) {
        this.model = model;
        this.table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        this.ofFile = List.copyOf(table.getRules());
    }

    /** The file with the rows; without rows the file itself. */
    static byte[] into(byte[] file, List<Row> rows) {
        if (rows.isEmpty()) {
            return file;
        }
        var merged = new OfficeRows(Dmn.readModelFromStream(new ByteArrayInputStream(file)));
        merged.add(rows);
        return Dmn.convertToString(merged.model).getBytes(StandardCharsets.UTF_8);
    }

    private void add(List<Row> rows) {
        DmnElement above =
                List.copyOf(table.getOutputs()).get(table.getOutputs().size() - 1);
        for (var row : rows) {
            var rule = rule(row);
            var streets = lastOfSingleStreets(row);
            table.insertElementAfter(rule, streets.isPresent() ? streets.get() : above);
            above = streets.isPresent() ? above : rule;
        }
    }

    /** The last row of the file that is for single streets and may fit the category; none for a row that is so itself. */
    private Optional<Rule> lastOfSingleStreets(Row row) {
        return row.street() != null
                ? Optional.empty()
                : ofFile.stream()
                        .filter(rule -> !isAny(test(rule, "street")))
                        .filter(rule -> mayFit(test(rule, "category"), row.category()))
                        .reduce((first, next) -> next);
    }

    private String test(Rule rule, String name) {
        int column = 0;
        for (var input : table.getInputs()) {
            if (name(input).equals(name)) {
                return List.copyOf(rule.getInputEntries())
                        .get(column)
                        .getTextContent()
                        .strip();
            }
            column++;
        }
        return "-";
    }

    private static boolean isAny(String test) {
        return test.isEmpty() || test.equals("-");
    }

    /** A test that is no list of texts may fit anything. */
    private static boolean mayFit(String test, String category) {
        return !test.startsWith("\"") || test.contains(quoted(category));
    }

    private Rule rule(Row row) {
        var rule = model.newInstance(Rule.class, "rule_office_" + row.id());
        rule.setDescription(remark(row));
        var inputs = inputs(row);
        for (var column : table.getInputs()) {
            var name = name(column);
            rule.getInputEntries().add(input(row, name, inputs.getOrDefault(name, "-")));
        }
        var outputs = outputs(row);
        for (var column : table.getOutputs()) {
            rule.getOutputEntries().add(output(row, column.getName(), outputs.getOrDefault(column.getName(), "")));
        }
        return rule;
    }

    private static String name(Input column) {
        return column.getInputExpression().getText().getTextContent().strip();
    }

    private static Map<String, String> inputs(Row row) {
        return Map.of("category", quoted(row.category()), "street", row.street() == null ? "-" : quoted(row.street()));
    }

    /** Columns that a precedent says nothing about stay empty. */
    private static Map<String, String> outputs(Row row) {
        return Map.of(
                "unit", quoted(row.unit()),
                "limitClass", quoted(row.limitClass().code()),
                "straightThrough", String.valueOf(row.straightThrough()),
                "basis", quoted(row.basis()));
    }

    private InputEntry input(Row row, String column, String test) {
        var entry = model.newInstance(InputEntry.class, "office_" + row.id() + "_in_" + column);
        entry.setText(text(test));
        return entry;
    }

    private OutputEntry output(Row row, String column, String value) {
        var entry = model.newInstance(OutputEntry.class, "office_" + row.id() + "_out_" + column);
        entry.setExpressionLanguage("feel");
        entry.setText(text(value));
        return entry;
    }

    private Description remark(Row row) {
        var remark = model.newInstance(Description.class);
        remark.setTextContent(plain(row.remark()));
        return remark;
    }

    private Text text(String content) {
        var text = model.newInstance(Text.class);
        text.setTextContent(content);
        return text;
    }

    /** A text in FEEL. What people wrote stays a text: nothing in it can end the quotation. */
    private static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    private static String plain(String text) {
        return text.replace('"', '”')
                .replace('\\', '＼')
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }
}
