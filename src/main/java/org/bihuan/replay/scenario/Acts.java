package org.bihuan.replay.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.organization.Official;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets somebody of a story do or look at what a scene says. */
@Component
class Acts {

    private final Tasklist tasklist;
    private final RuleActs rules;
    private final CaseViews cases;
    private final Cast cast;
    private final JdbcClient jdbc;

    Acts(Tasklist tasklist, RuleActs rules, CaseViews cases, Cast cast, JdbcClient jdbc) {
        this.tasklist = tasklist;
        this.rules = rules;
        this.cases = cases;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /**
     * Plays the deed of a scene.
     *
     * @throws NotDone when the official couldn't do it
     * @throws Unexpected when a form shows something else
     */
    void play(Scene scene, Part deed, NamedCases named) {
        var who = cast.get(scene.of("谁").orElseThrow());
        var process = tasklist.startable(deed.text());
        if (rules.knows(deed)) {
            rules.play(deed, who, subject(scene, named).id(), scene.map("填写"));
        } else if (process.isPresent()) {
            start(scene, who, process.get(), named);
        } else {
            work(scene, deed, who, named);
        }
    }

    private void start(Scene scene, Official who, ProcessDefinition process, NamedCases named) {
        scene.of("诉求").filter(name -> named.has(name.text())).ifPresent(named::get);
        var form = tasklist.startForm(who, process);
        var values = form.fill(scene.map("填写"), text -> numbered(text, named));
        if (scene.onlyLooks()) {
            look(scene, form, values, named);
            return;
        }
        var before = newest();
        tasklist.start(who, process, form.sent(values));
        newest().filter(id -> !Optional.of(id).equals(before)).ifPresent(id -> name(scene, id, named));
    }

    private static void name(Scene scene, UUID id, NamedCases named) {
        var name = scene.of("诉求").orElseThrow(() -> scene.part().wrong("请用“诉求”给登记的诉求取个名字"));
        named.add(name, id);
    }

    private void work(Scene scene, Part deed, Official who, NamedCases named) {
        var number = subject(scene, named).number();
        int nth = scene.of("第几个").map(Acts::position).orElse(0);
        var task = tasklist.task(who, deed, number, nth);
        var form = tasklist.form(who, task);
        var values = form.fill(scene.map("填写"), text -> numbered(text, named));
        if (scene.onlyLooks()) {
            look(scene, form, values, named);
        } else {
            tasklist.complete(who, task, form.sent(values));
        }
    }

    private void look(Scene scene, OpenForm form, Map<String, @Nullable Object> values, NamedCases named) {
        scene.map("显示").forEach((label, expected) -> {
            var shown = form.shown(label, expected, values);
            for (var text : expected.list()) {
                if (!shown.contains(numbered(text, named))) {
                    throw new Unexpected(text, label + "：" + numbered(text, named), shown.isEmpty() ? "没有内容" : shown);
                }
            }
        });
    }

    /** The case that a scene is about: the one it names, or the one named last. */
    CaseView subject(Scene scene, NamedCases named) {
        var id = scene.of("诉求").map(named::get).orElseGet(named::current);
        if (id == null) {
            throw scene.part().wrong("故事里还没有登记过诉求");
        }
        return cases.of(id);
    }

    private String numbered(Part text, NamedCases named) {
        return named.withNumbers(text, id -> cases.of(id).number());
    }

    private static int position(Part written) {
        if (!written.text().matches("[1-9]\\d?")) {
            throw written.wrong("“第几个”应为1、2、3……");
        }
        return Integer.parseInt(written.text());
    }

    /** The case reported last; empty when there is none. */
    private Optional<UUID> newest() {
        return jdbc.sql("SELECT case_id FROM case_event WHERE kind = 'REPORTED' ORDER BY id DESC LIMIT 1")
                .query(UUID.class)
                .optional();
    }
}
