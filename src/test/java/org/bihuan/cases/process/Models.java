package org.bihuan.cases.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files of {@code processes/}, read as models. */
public final class Models {

    static final Path FOLDER = Path.of("processes");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");

    private Models() {}

    /** A process and the file it stands in. */
    public record Diagram(String file, BpmnModelInstance model) {

        public Process process() {
            return all(Process.class).iterator().next();
        }

        public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return model.getModelElementsByType(type);
        }

        /** What stands between the braces of every expression in the file, in attributes and in texts. */
        public List<String> expressions() {
            return EXPRESSION
                    .matcher(read(FOLDER.resolve(file)))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    public static List<Diagram> diagrams() {
        return files(FOLDER, ".bpmn")
                .map(path -> new Diagram(path.getFileName().toString(), Bpmn.readModelFromFile(path.toFile())))
                .toList();
    }

    public static Diagram diagram(String file) {
        return diagrams().stream()
                .filter(diagram -> diagram.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    public static List<DmnModelInstance> tables() {
        return files(FOLDER, ".dmn")
                .map(path -> Dmn.readModelFromFile(path.toFile()))
                .toList();
    }

    /** The files below a folder whose names end so, in order. */
    public static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code signCase} of {@code userTask_signCase}. */
    public static String bare(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    /** {@code sign-case} of {@code signCase}. */
    public static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Where the form of a diagram must lie. */
    public static Path form(Diagram diagram, String id) {
        return Path.of("forms", diagram.file().replace(".bpmn", ""), kebab(id) + ".form");
    }
}
