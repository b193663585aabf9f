package org.bihuan.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bihuan.platform.ProgramContext;
import org.bihuan.replay.scenario.Performance;
import org.bihuan.replay.scenario.Scenario;
import org.bihuan.replay.scenario.ScenarioRefused;
import org.bihuan.replay.scenario.ScenarioReport.Played;
import org.jspecify.annotations.Nullable;

/** Plays scenarios one after the other, each in a program with a database of its own. */
record ScenarioReplay(
        ProgramContext program,
        @Nullable Path organization,
        @Nullable Path keep,
        Consumer<String> teller) {

    /** What would be mailed is noted, so that a story can expect it; no mail server is ever asked. */
    private static final Map<String, String> MAIL_IS_NOTED = Map.of(
            "spring.mail.host", "mail.invalid",
            "bihuan.mail.from", "replay@mail.invalid",
            "bihuan.mail.sending", "false");

    List<Played> play(List<Scenario> scenarios) {
        var played = new ArrayList<Played>();
        scenarios.forEach(scenario -> played.add(play(scenario)));
        return played;
    }

    private Played play(Scenario scenario) {
        try (var folder = ReplayFolder.open(keep);
                var context = program.open(settings(folder))) {
            var mismatch = context.getBean(Performance.class).play(scenario, teller);
            return new Played(scenario.file(), scenario.name(), mismatch.isEmpty(), mismatch.orElse(null), null);
        } catch (ScenarioRefused refused) {
            teller.accept("✗ " + refused.getMessage());
            return new Played(scenario.file(), scenario.name(), false, null, refused.getMessage());
        }
    }

    private Map<String, String> settings(ReplayFolder folder) {
        var settings = new HashMap<>(folder.settings());
        settings.putAll(MAIL_IS_NOTED);
        if (organization != null) {
            settings.put("bihuan.organization", organization.toAbsolutePath().toString());
        }
        return settings;
    }
}
