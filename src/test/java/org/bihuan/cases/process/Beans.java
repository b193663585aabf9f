package org.bihuan.cases.process;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The classes behind the bean names of the diagrams, in whichever inner room they live. */
public final class Beans {

    private static final List<JavaClass> COMPONENTS = new ClassFileImporter()
                    .importPackages(
                            "org.bihuan.cases", "org.bihuan.projects", "org.bihuan.assessment", "org.bihuan.reports")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Component.class))
                    .toList();

    private Beans() {}

    /** The component whose bean has this name; empty when there is none. */
    static Optional<Class<?>> find(String bean) {
        return COMPONENTS.stream()
                .filter(type -> StringUtils.uncapitalize(type.getSimpleName()).equals(bean))
                .<Class<?>>map(JavaClass::reflect)
                .findFirst();
    }

    /** The simple names of all components that only a diagram can call. */
    public static TreeSet<String> called() {
        return COMPONENTS.stream()
                .filter(type -> type.isAssignableTo(JavaDelegate.class)
                        || type.isAssignableTo(TaskListener.class)
                        || type.isAssignableTo(ExecutionListener.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every class that tells forms what they show and offer. */
    static Stream<Class<?>> factsForForms() {
        return COMPONENTS.stream()
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
