package org.bihuan.replay.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One scene of a story: time passes, somebody does or looks at something, and something should be so; each may be left
 * out.
 *
 * @param part where it stands in the file
 * @param fields what is written, by key
 */
public record Scene(Part part, Map<String, Part> fields) {

    private static final Set<String> KEYS = Set.of("时间", "过后", "谁", "办", "看", "诉求", "第几个", "填写", "显示", "不成", "应当");

    static Scene of(Part part) {
        var scene = new Scene(part, part.fields(KEYS));
        scene.require(scene.has("谁") == (scene.has("办") || scene.has("看")), "“谁”和“办”（或“看”）要一起写");
        scene.require(!(scene.has("办") && scene.has("看")), "“办”和“看”只能写一个");
        scene.require(!(scene.has("时间") && scene.has("过后")), "“时间”和“过后”只能写一个");
        scene.require(!scene.has("填写") || scene.has("谁"), "“填写”要和“办”或“看”一起写");
        scene.require(!scene.has("显示") || scene.has("看"), "“显示”要和“看”一起写");
        scene.require(!scene.has("不成") || scene.has("谁"), "“不成”要和“办”或“看”一起写");
        scene.map("应当").forEach(Expectations::requireKnown);
        return scene;
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            throw part.wrong(rule);
        }
    }

    private boolean has(String key) {
        return fields.containsKey(key);
    }

    Optional<Part> of(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What is written below a key, by name; empty when the key is left out. */
    Map<String, Part> map(String key) {
        return of(key).map(Part::fields).orElse(Map.of());
    }

    /** What somebody does or looks at; empty when nobody does anything. */
    Optional<Part> deed() {
        return of("办").or(() -> of("看"));
    }

    boolean onlyLooks() {
        return has("看");
    }
}
