package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The user guide leaves no task out and shows every picture that the browser tests keep true. */
class UserGuideTest {

    private static final Path GUIDE = Path.of("docs/user-guide");
    private static final Pattern PICTURE = Pattern.compile("\\(pictures/([a-z-]+)\\.png\\)");

    private final String text =
            files(GUIDE, ".md").stream().map(UserGuideTest::read).collect(Collectors.joining());

    @Test
    void everyTaskOfEveryDiagramIsExplained() {
        assertThat(tasks()).isNotEmpty().allSatisfy(task -> assertThat(text).contains(task));
    }

    @Test
    void everyFormOfATaskIsShown() {
        assertThat(pictures()).containsAll(tasksWithForms());
    }

    @Test
    void itsPicturesAreTheOnesThatBrowserTestsTake() {
        assertThat(names(GUIDE.resolve("pictures"), ".png"))
                .isEqualTo(pictures())
                .isEqualTo(names(Path.of("src/test/resources/guide"), ".txt"));
    }

    private Set<String> pictures() {
        return PICTURE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> tasks() {
        return userTasks().map(UserTask::getName).toList();
    }

    private static Set<String> tasksWithForms() {
        return userTasks()
                .map(task -> task.getId().replaceFirst("userTask_", "").replaceAll("([A-Z])", "-$1"))
                .map(String::toLowerCase)
                .collect(Collectors.toSet());
    }

    private static Stream<UserTask> userTasks() {
        return files(Path.of("processes"), ".bpmn").stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream());
    }

    private static Set<String> names(Path folder, String ending) {
        return files(folder, ending).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
