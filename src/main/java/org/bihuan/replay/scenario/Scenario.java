package org.bihuan.replay.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario: a story about how an office works: who does what and when, and what should come of it.
 *
 * @param file its name, without folders
 * @param begins the simulated instant of its first scene, unless that one says another
 * @param scenes in their order
 */
public record Scenario(String file, String name, Instant begins, List<Scene> scenes) {

    private static final Set<String> KEYS = Set.of("故事", "说明", "开始", "经过");

    /**
     * Reads a file in UTF-8.
     *
     * @throws ScenarioRefused when it can't be read or isn't a scenario
     */
    public static Scenario read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new ScenarioRefused("文件 " + file + " 不是 UTF-8 编码。");
        } catch (IOException e) {
            throw new ScenarioRefused("无法读取文件 " + file + "。请检查文件是否存在、能否读取。");
        }
    }

    static Scenario parse(String file, String text) {
        var whole = Part.whole(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        var fields = whole.fields(KEYS);
        var scenes = needed(fields, "经过", whole).list().stream().map(Scene::of).toList();
        return new Scenario(
                file, needed(fields, "故事", whole).text(), StoryTime.instant(needed(fields, "开始", whole)), scenes);
    }

    private static Part needed(Map<String, Part> fields, String key, Part whole) {
        var found = fields.get(key);
        if (found == null) {
            throw whole.wrong("缺少“" + key + "”");
        }
        return found;
    }
}
