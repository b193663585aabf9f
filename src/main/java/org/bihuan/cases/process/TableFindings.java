package org.bihuan.cases.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;

/** Computes the cells of one table and collects what is wrong with it, in Chinese, each with its row. */
public final class TableFindings {

    private final TableSheet sheet;
    private final List<TableSheet> tables;
    private final TableCells cells;
    private final Set<String> sentences = new LinkedHashSet<>();

    /** @param tables all tables that are looked at together */
    TableFindings(TableSheet sheet, List<TableSheet> tables, FeelEngine feel) {
        this.sheet = sheet;
        this.tables = tables;
        this.cells = new TableCells(feel);
    }

    /** The table that is looked at. */
    public TableSheet sheet() {
        return sheet;
    }

    /** Another table, whose codes this one may name; empty when it isn't among those looked at. */
    public Optional<TableSheet> beside(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** What is wrong, each sentence once; empty when all is well. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Something about the whole table. */
    public void add(String sentence) {
        sentences.add(sheet.file() + "：" + sentence);
    }

    /** Something about one row. */
    public void add(TableRow row, String sentence) {
        sentences.add(sheet.file() + " " + row.place() + "：" + sentence);
    }

    /** Whether the table has exactly these columns; says which are missing or unknown. */
    public boolean hasColumns(List<String> inputs, List<String> outputs) {
        compare("输入列", inputs, sheet.inputs());
        compare("输出列", outputs, sheet.outputs());
        return sentences.isEmpty();
    }

    private void compare(String what, List<String> wanted, List<String> found) {
        wanted.stream().filter(name -> !found.contains(name)).forEach(name -> add("缺少" + what + "“" + name + "”"));
        found.stream().filter(name -> !wanted.contains(name)).forEach(name -> add("多出" + what + "“" + name + "”"));
    }

    /** Whether a row applies to these inputs; a cell that can't be computed is reported, and the row doesn't apply. */
    public boolean applies(TableRow row, Map<String, ?> inputs) {
        return inputs.entrySet().stream().allMatch(input -> holds(row, input.getKey(), input.getValue()));
    }

    private boolean holds(TableRow row, String column, @Nullable Object value) {
        var test = row.inputs().getOrDefault(column, "");
        try {
            return cells.holds(test, column, value);
        } catch (FeelException e) {
            notFeel(row, column, test);
            return false;
        }
    }

    /** The value of an output cell for these inputs; null when it is empty or can't be computed, which is reported. */
    public @Nullable Object value(TableRow row, String column, Map<String, ?> inputs) {
        var text = row.outputs().getOrDefault(column, "");
        try {
            return cells.value(text, inputs);
        } catch (FeelException e) {
            notFeel(row, column, text);
            return null;
        }
    }

    private void notFeel(TableRow row, String column, String text) {
        add(row, "“" + column + "”一栏的“" + text + "”不是有效的 FEEL 表达式");
    }

    /** The text in an output cell; reported and null when it is anything else. */
    public @Nullable String text(TableRow row, String column, Map<String, ?> inputs) {
        return value(row, column, inputs) instanceof String text ? text : wrong(row, column, "带引号的文字");
    }

    /** The whole number in an output cell; reported and null when it is anything else. */
    public @Nullable Integer number(TableRow row, String column, Map<String, ?> inputs) {
        return value(row, column, inputs) instanceof Number number && number.doubleValue() == number.intValue()
                ? Integer.valueOf(number.intValue())
                : wrong(row, column, "整数");
    }

    /** Does something with a row; a sentence of the domain that refuses it is reported. */
    public void trying(TableRow row, Consumer<TableRow> step) {
        try {
            step.accept(row);
        } catch (IllegalArgumentException refused) {
            add(row, refused.getMessage());
        }
    }

    private <T> @Nullable T wrong(TableRow row, String column, String wanted) {
        add(row, "“" + column + "”一栏的“" + row.outputs().get(column) + "”应为" + wanted);
        return null;
    }
}
