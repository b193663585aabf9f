package org.bihuan.cases.process;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

    private static final JavaClasses CASES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bihuan.cases");

    private Beans() {}

    /** The component whose bean has this name; empty when no process room of the cases has one. */
    static Optional<Class<?>> find(String bean) {
        var name = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        return components()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .map(JavaClass::reflect);
    }

    /** The simple names of all components that only a diagram can call. */
    public static TreeSet<String> called() {
        return components()
                .filter(type -> type.isAssignableTo(JavaDelegate.class)
                        || type.isAssignableTo(TaskListener.class)
                        || type.isAssignableTo(ExecutionListener.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of the process rooms of the cases that carry no name of their own. */
    static Stream<JavaClass> components() {
        return CASES.stream()
                .filter(type -> type.getPackageName().endsWith(".process"))
                .filter(type -> type.isAnnotatedWith(Component.class))
                .filter(type ->
                        type.getAnnotationOfType(Component.class).value().isEmpty());
    }

    /** The component behind {@code #{bean}}. */
    static Class<?> behind(String expression) {
        var bean = expression.replaceAll("[#$]\\{(.*)}", "$1");
        return find(bean).orElseThrow(() -> new AssertionError("no component for " + expression));
    }
}
