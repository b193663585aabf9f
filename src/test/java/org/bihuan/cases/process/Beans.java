package org.bihuan.cases.process;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The classes behind the bean names of the diagrams. */
public final class Beans {

    private Beans() {}

    /** The component whose bean has this name; empty when there is none in this package. */
    static Optional<Class<?>> find(String bean) {
        try {
            var name = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
            Class<?> type = Class.forName(Beans.class.getPackageName() + "." + name);
            var component = type.getAnnotation(Component.class);
            return component != null && component.value().isEmpty() ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The simple names of all components that only a diagram can call. */
    public static TreeSet<String> called() {
        return new ClassFileImporter()
                .importPackages(Beans.class.getPackageName()).stream()
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .filter(type -> type.isAssignableTo(JavaDelegate.class)
                                || type.isAssignableTo(TaskListener.class)
                                || type.isAssignableTo(ExecutionListener.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every class that tells forms what they show and offer. */
    static Stream<Class<?>> factsForForms() {
        return new ClassFileImporter()
                .importPackages("org.bihuan.cases").stream()
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .filter(type -> type.isAssignableTo(MatterFacts.class)
                                || type.isAssignableTo(StartFacts.class)
                                || type.isEquivalentTo(CaseFacts.class))
                        .map(JavaClass::reflect);
    }

    /** The component behind {@code #{bean}}. */
    static Class<?> behind(String expression) {
        var bean = expression.replaceAll("[#$]\\{(.*)}", "$1");
        return find(bean).orElseThrow(() -> new AssertionError("no component for " + expression));
    }
}
