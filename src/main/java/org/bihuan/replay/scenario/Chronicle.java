package org.bihuan.replay.scenario;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseViews;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Component;

/** Tells back what happens in a story: what officials do, and what the system did meanwhile. */
@Component
class Chronicle {

    private final CaseViews cases;
    private final Cast cast;
    private final Clock clock;

    Chronicle(CaseViews cases, Cast cast, Clock clock) {
        this.cases = cases;
        this.cast = cast;
        this.clock = clock;
    }

    String now() {
        return ChineseDates.full(clock.instant());
    }

    /** What somebody did, or why it couldn't be done. */
    String line(Scene scene, Part deed, Optional<String> reason) {
        var who = cast.get(scene.of("谁").orElseThrow());
        var what = (scene.onlyLooks() ? "查看" : "") + deed.text();
        var on = scene.of("诉求").map(name -> "「" + name.text() + "」").orElse("");
        var not = reason.map(why -> "——不成：" + why).orElse("");
        return now() + "　" + who.name() + "　" + what + on + not;
    }

    /** What the system did to the cases of a story since this was told last, a line each. */
    List<String> news(NamedCases named) {
        var lines = new ArrayList<String>();
        named.all().forEach((name, id) -> {
            var history = cases.history(id);
            history.stream()
                    .skip(named.told(id, history.size()))
                    .filter(event -> event.actor().equals("system"))
                    .forEach(event -> lines.add(line(name, event)));
        });
        return lines;
    }

    private static String line(String name, CaseEvent event) {
        var why = event.why() == null ? "" : "：" + event.why();
        return "· " + ChineseDates.full(event.at()) + "　系统　" + event.step().label() + why + "「" + name + "」";
    }
}
