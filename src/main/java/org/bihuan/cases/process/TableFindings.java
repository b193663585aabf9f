package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Computes the cells of one table and collects what is wrong with it, in Chinese, each with its row. */
final class TableFindings {

    /** Nearly every cell is a plain value or a list of words; starting FEEL for those would cost seconds. */
    private static final Pattern PLAIN = Pattern.compile("\"[^\"\\\\]*\"|true|false|-?\\d{1,8}");

    private static final Pattern WORDS = Pattern.compile("\"[\\w-]*\"(\\s*,\\s*\"[\\w-]*\")*");

    private final TableSheet sheet;
    private final FeelEngine feel;
    private final Set<String> sentences = new LinkedHashSet<>();

    /** Results of cells, by row, column and value: computing one costs more than all the rest. */
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    TableFindings(TableSheet sheet, FeelEngine feel) {
        this.sheet = sheet;
        this.feel = feel;
    }

    TableSheet sheet() {
        return sheet;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Something about the whole table. */
    void add(String sentence) {
        sentences.add(sheet.file() + "：" + sentence);
    }

    /** Something about one row. */
    void add(TableRow row, String sentence) {
        sentences.add(sheet.file() + " " + row.place() + "：" + sentence);
    }

    /** Whether the table has exactly these columns; says which are missing or unknown. */
    boolean hasColumns(List<String> inputs, List<String> outputs) {
        compare("输入列", inputs, sheet.inputs());
        compare("输出列", outputs, sheet.outputs());
        return sentences.isEmpty();
    }

    private void compare(String what, List<String> wanted, List<String> found) {
        wanted.stream().filter(name -> !found.contains(name)).forEach(name -> add("缺少" + what + "“" + name + "”"));
        found.stream().filter(name -> !wanted.contains(name)).forEach(name -> add("多出" + what + "“" + name + "”"));
    }

    /** Whether a row applies to these inputs; a cell that can't be computed is reported, and the row doesn't apply. */
    boolean applies(TableRow row, Map<String, @Nullable String> inputs) {
        return inputs.entrySet().stream().allMatch(input -> holds(row, input.getKey(), input.getValue()));
    }

    private boolean holds(TableRow row, String column, @Nullable String value) {
        var test = row.inputs().getOrDefault(column, "");
        if (test.isEmpty() || test.equals("-")) {
            return true;
        }
        return known.computeIfAbsent(
                List.of(row.number(), column, String.valueOf(value)), cell -> computed(row, column, value));
    }

    private boolean computed(TableRow row, String column, @Nullable String value) {
        var test = row.inputs().getOrDefault(column, "");
        if (WORDS.matcher(test).matches()) {
            return value != null && List.of(test.split("\\s*,\\s*")).contains('"' + value + '"');
        }
        try {
            return feel.evaluateSimpleUnaryTests(
                    test, column, Variables.putValue(column, value).asVariableContext());
        } catch (FeelException e) {
            add(row, "“" + column + "”一栏的“" + test + "”不是有效的 FEEL 表达式");
            return false;
        }
    }

    /** The value of an output cell for these inputs; null when it is empty or can't be computed, which is reported. */
    @Nullable
    Object value(TableRow row, String column, Map<String, @Nullable String> inputs) {
        var text = row.outputs().getOrDefault(column, "");
        if (PLAIN.matcher(text).matches()) {
            return plain(text);
        }
        if (inputs.containsKey(text)) {
            return inputs.get(text);
        }
        var variables = Variables.createVariables();
        inputs.forEach(variables::putValue);
        try {
            return text.isEmpty() ? null : feel.evaluateSimpleExpression(text, variables.asVariableContext());
        } catch (FeelException e) {
            add(row, "“" + column + "”一栏的“" + text + "”不是有效的 FEEL 表达式");
            return null;
        }
    }

    private static Object plain(String text) {
        if (text.startsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        return text.matches("true|false") ? Boolean.valueOf(text) : (Object) Integer.valueOf(text);
    }

    /** The text in an output cell; reported and null when it is anything else. */
    @Nullable
    String text(TableRow row, String column, Map<String, @Nullable String> inputs) {
        return value(row, column, inputs) instanceof String text ? text : wrong(row, column, "带引号的文字");
    }

    /** The whole number in an output cell; reported and null when it is anything else. */
    @Nullable
    Integer number(TableRow row, String column, Map<String, @Nullable String> inputs) {
        return value(row, column, inputs) instanceof Number number && number.doubleValue() == number.intValue()
                ? Integer.valueOf(number.intValue())
                : wrong(row, column, "整数");
    }

    /** Does something with a row; a sentence of the domain that refuses it is reported. */
    void trying(TableRow row, Consumer<TableRow> step) {
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
