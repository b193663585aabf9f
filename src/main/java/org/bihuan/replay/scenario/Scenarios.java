package org.bihuan.replay.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads scenario files. */
public final class Scenarios {

    private Scenarios() {}

    /** Whether a file is a scenario, by its ending {@code .yaml} or {@code .yml}, or a folder. */
    public static boolean takes(Path file) {
        return Files.isDirectory(file) || file.toString().matches("(?i).*\\.ya?ml");
    }

    /**
     * Reads scenarios.
     *
     * @param files scenarios, or folders whose scenarios are read in the order of their names
     * @return never empty
     * @throws ScenarioRefused when one can't be read or isn't a scenario, or there is none
     */
    public static List<Scenario> read(List<Path> files) {
        var found =
                files.stream().flatMap(Scenarios::inside).map(Scenario::read).toList();
        if (found.isEmpty()) {
            throw new ScenarioRefused("没有找到场景文件（*.yaml）。");
        }
        return found;
    }

    private static Stream<Path> inside(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (var files = Files.list(file)) {
            return files.filter(each -> !Files.isDirectory(each) && takes(each)).sorted().toList().stream();
        } catch (IOException e) {
            throw new ScenarioRefused("无法读取目录 " + file + "。");
        }
    }
}
