package org.bihuan.platform.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A typed variable of a process: its name stands once, in the contract class of the process.
 *
 * @param name the name in the BPMN file
 * @param type the Java type
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** A text variable. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    /** A yes-or-no variable. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** The value, or null when it is not set. */
    public @Nullable T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** Sets the value. */
    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }
}
