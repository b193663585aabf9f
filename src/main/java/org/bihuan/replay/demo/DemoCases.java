package org.bihuan.replay.demo;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.Categories;
import org.bihuan.organization.Organization;
import org.bihuan.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the invented cases of the demo district. */
@Component
class DemoCases {

    private static final String FILE = "demo/cases.yaml";

    private final Organization organization;
    private final Categories categories;

    DemoCases(Organization organization, Categories categories) {
        this.organization = organization;
        this.categories = categories;
    }

    /**
     * All cases, in the order of the file.
     *
     * @throws StartRefused when the file is broken; it names the case and its line, in Chinese
     */
    List<DemoCase> read() {
        try {
            return read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw refused("演示案例文件 " + FILE + " 读不出来：" + e.getMessage());
        }
    }

    List<DemoCase> read(String text) {
        try {
            return cases(text);
        } catch (YAMLException e) {
            throw refused(FILE + " 格式有误：" + e.getMessage());
        }
    }

    private List<DemoCase> cases(String text) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        if (!(yaml.compose(new StringReader(text)) instanceof SequenceNode root)
                || !(yaml.load(text) instanceof List<?> entries)) {
            throw refused(FILE + " 应为一个案例列表。");
        }
        var found = new ArrayList<DemoCase>();
        var played = new HashMap<Course, Integer>();
        for (var entry : entries) {
            int line = root.getValue().get(found.size()).getStartMark().getLine() + 1;
            found.add(one(entry, found, line, played));
        }
        return found;
    }

    private DemoCase one(Object entry, List<DemoCase> before, int line, Map<Course, Integer> played) {
        int place = before.size() + 1;
        try {
            var read = new DemoEntry(entry, organization, categories).read(place);
            int nth = played.merge(read.course(), 1, Integer::sum) - 1;
            return read.among(nth, related(read, before));
        } catch (RuntimeException e) {
            throw refused(FILE + " 第" + place + "件（第" + line + "行）：" + e.getMessage());
        }
    }

    private static @Nullable DemoCase related(DemoCase read, List<DemoCase> before) {
        var subject = read.texts().get("related");
        return subject == null
                ? null
                : before.stream()
                        .filter(other -> other.problem().subject().equals(subject))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("related “" + subject + "”不是前面某件诉求的标题"));
    }

    private static StartRefused refused(String what) {
        return new StartRefused(what, "请改正后重新启动，或用 --bihuan.demo=false 启动一个空的系统。");
    }
}
