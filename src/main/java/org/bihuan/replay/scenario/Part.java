package org.bihuan.replay.scenario;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a scenario file, which knows its line. Values stay the texts that were written: 10:30 is no number.
 *
 * @param file its name, to tell what is wrong
 */
public record Part(String file, Node node) {

    private static final int LONGEST = 1_000_000;

    /**
     * The whole file.
     *
     * @throws ScenarioRefused when it isn't YAML
     */
    static Part whole(String file, String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                throw new ScenarioRefused(file + " 是空文件。");
            }
            return new Part(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ScenarioRefused(file + " 第" + line + "行：YAML 格式有误（" + e.getProblem() + "）。");
        } catch (YAMLException e) {
            throw new ScenarioRefused(file + "：YAML 格式有误（" + e.getMessage() + "）。");
        }
    }

    /** From 1. */
    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** What is written here; never blank. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("这里应填写一段文字");
    }

    /** The entries of a list; a single text is a list of one. */
    List<Part> list() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(entry -> new Part(file, entry)).toList()
                : List.of(this);
    }

    /** The texts of a list. */
    List<String> texts() {
        return list().stream().map(Part::text).toList();
    }

    /** Whether lines “name: value” are written here. */
    boolean isFields() {
        return node instanceof MappingNode;
    }

    /** The lines “name: value”, in their order. */
    Map<String, Part> fields() {
        if (!(node instanceof MappingNode map)) {
            throw wrong("这里应为“名称: 值”的若干行");
        }
        var fields = new LinkedHashMap<String, Part>();
        map.getValue().forEach(field -> {
            var name = new Part(file, field.getKeyNode());
            if (fields.put(name.text(), new Part(file, field.getValueNode())) != null) {
                throw name.wrong("“" + name.text() + "”重复了");
            }
        });
        return fields;
    }

    /** The same, of names that are known. */
    Map<String, Part> fields(Set<String> known) {
        var fields = fields();
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                var names = known.stream().sorted().toList();
                throw value.wrong("不认识“" + name + "”，可以写的有：" + String.join("、", names));
            }
        });
        return fields;
    }

    /** What is written here, in one line of words. */
    String inWords() {
        if (isFields()) {
            var lines = fields().entrySet().stream()
                    .map(field -> field.getKey() + "：" + field.getValue().inWords());
            return lines.collect(Collectors.joining("，"));
        }
        var texts = texts();
        return texts.isEmpty() ? "无" : String.join("、", texts);
    }

    /** What is wrong here, to be thrown. */
    ScenarioRefused wrong(String why) {
        return new ScenarioRefused(file + " 第" + line() + "行：" + why + "。");
    }
}
