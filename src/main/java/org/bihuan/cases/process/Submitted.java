package org.bihuan.cases.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.Refusal;
import org.bihuan.platform.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** What an official filled in. It is input of one step only: {@link #consume} takes it out of the process again. */
public final class Submitted {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VariableScope scope;

    /** What was submitted to a task, or with a start form. */
    public Submitted(VariableScope scope) {
        this.scope = scope;
    }

    /** The text, or null when the field is empty. */
    public @Nullable String text(String field) {
        var value = scope.getVariable(field);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    /** The chosen values of a field that takes several; empty when none was chosen. */
    public List<String> texts(String field) {
        var value = scope.getVariable(field);
        if (value == null) {
            return List.of();
        }
        try {
            return value instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of(JSON.readValue(value.toString(), String[].class));
        } catch (JsonProcessingException e) {
            throw new Refusal("“" + value + "”不是有效的选择。");
        }
    }

    /** The text; empty when the field is. For fields that the domain itself requires. */
    public String textOrEmpty(String field) {
        var text = text(field);
        return text == null ? "" : text;
    }

    /** @throws Refusal when the field is empty or names no such value */
    public <E extends Enum<E> & Labelled> E choice(Class<E> type, String field, String what) {
        return Labelled.of(type, textOrEmpty(field), what);
    }

    /** The chosen value, or null when the field is empty. */
    public <E extends Enum<E> & Labelled> @Nullable E choiceIfAny(Class<E> type, String field, String what) {
        return text(field) == null ? null : choice(type, field, what);
    }

    /** A whole number; null when the field is empty. */
    public @Nullable Integer number(String field) {
        var text = text(field);
        try {
            return text == null ? null : Math.toIntExact(Math.round(Double.parseDouble(text)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new Refusal("“" + text + "”不是有效的数字。");
        }
    }

    /** A sum of money or another number with decimals; null when the field is empty. */
    public @Nullable BigDecimal decimal(String field) {
        var text = text(field);
        try {
            return text == null ? null : new BigDecimal(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new Refusal("“" + text + "”不是有效的数字。");
        }
    }

    /** A day, such as {@code 2026-11-30}; null when the field is empty. */
    public @Nullable LocalDate date(String field) {
        var text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeParseException e) {
            throw new Refusal("“" + text + "”不是有效的日期。");
        }
    }

    /**
     * The chosen one among things that have an id.
     *
     * @param what what is to be chosen, in Chinese
     * @throws Refusal when the field is empty or holds no id
     */
    public UUID id(String field, String what) {
        try {
            return UUID.fromString(textOrEmpty(field));
        } catch (IllegalArgumentException e) {
            throw new Refusal("请选择" + what + "。");
        }
    }

    /** True for yes, false for no, null when neither was chosen. */
    public @Nullable Boolean yesNo(String field) {
        var text = text(field);
        return text == null ? null : "yes".equals(text);
    }

    /** Removes every submitted field, so that neither runtime nor history keeps it. */
    public void consume() {
        consume(Set.of(), Set.of());
    }

    /** The same, sparing variables and counters that the caller is about to set. */
    void consume(Set<ProcessVariable<String>> spared, Set<String> counters) {
        var fields = new ArrayList<>(scope.getVariableNames());
        fields.removeAll(spared.stream().map(ProcessVariable::name).toList());
        fields.removeAll(counters);
        fields.forEach(scope::removeVariable);
    }
}
