package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Computes single cells. Nearly every one is a plain value or a list of words; FEEL for those would cost seconds. */
final class TableCells {

    private static final Pattern PLAIN = Pattern.compile("\"[^\"\\\\]*\"|true|false|-?\\d{1,8}");
    private static final Pattern WORDS = Pattern.compile("\"[\\w-]*\"(\\s*,\\s*\"[\\w-]*\")*");

    private final FeelEngine feel;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    TableCells(FeelEngine feel) {
        this.feel = feel;
    }

    /**
     * Whether an input cell holds for a value.
     *
     * @throws FeelException when the cell can't be understood
     */
    boolean holds(String test, String column, @Nullable Object value) {
        if (test.isEmpty() || test.equals("-")) {
            return true;
        }
        if (WORDS.matcher(test).matches()) {
            return value != null && List.of(test.split("\\s*,\\s*")).contains("\"" + value + "\"");
        }
        return known.computeIfAbsent(
                List.of(test, column, String.valueOf(value)),
                cell -> feel.evaluateSimpleUnaryTests(
                        test, column, Variables.putValue(column, value).asVariableContext()));
    }

    /**
     * The value of an output cell; null when it is empty.
     *
     * @throws FeelException when the cell can't be understood
     */
    @Nullable
    Object value(String text, Map<String, ?> inputs) {
        if (PLAIN.matcher(text).matches()) {
            return plain(text);
        }
        if (text.isEmpty() || inputs.containsKey(text)) {
            return inputs.get(text);
        }
        var variables = Variables.createVariables();
        inputs.forEach((name, value) -> variables.putValue(name, value));
        return feel.evaluateSimpleExpression(text, variables.asVariableContext());
    }

    private static Object plain(String text) {
        if (text.startsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        return text.matches("true|false") ? Boolean.valueOf(text) : (Object) Integer.valueOf(text);
    }
}
