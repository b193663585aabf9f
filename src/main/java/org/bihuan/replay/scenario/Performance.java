package org.bihuan.replay.scenario;

import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.platform.time.EngineClock;
import org.bihuan.replay.simulation.Simulation;
import org.springframework.stereotype.Component;

/** Plays a story until its end, or until something goes another way than it says. */
@Component
public class Performance {

    private final Simulation simulation;
    private final EngineClock clock;
    private final Calendars calendars;
    private final Acts acts;
    private final Expectations expectations;
    private final Chronicle chronicle;

    Performance(
            Simulation simulation,
            EngineClock clock,
            Calendars calendars,
            Acts acts,
            Expectations expectations,
            Chronicle chronicle) {
        this.simulation = simulation;
        this.clock = clock;
        this.calendars = calendars;
        this.acts = acts;
        this.expectations = expectations;
        this.chronicle = chronicle;
    }

    /**
     * Plays a story. Nothing else may have timers that are due in its time.
     *
     * @param teller is told what happens, a line each
     * @return what went another way; empty when all was as expected
     * @throws ScenarioRefused when the story asks for something that doesn't exist
     */
    public Optional<Mismatch> play(Scenario scenario, Consumer<String> teller) {
        var story = new Telling(new NamedCases(), teller);
        teller.accept("《" + scenario.name() + "》（" + scenario.file() + "）");
        clock.simulate(scenario.begins());
        try {
            scenario.scenes().forEach(scene -> play(scene, story));
            return Optional.empty();
        } catch (Unexpected unexpected) {
            teller.accept("✗ " + unexpected.mismatch());
            return Optional.of(unexpected.mismatch());
        } finally {
            clock.release();
        }
    }

    /** A story as it is told: its cases so far, and who listens. */
    private record Telling(NamedCases named, Consumer<String> teller) {}

    private void play(Scene scene, Telling story) {
        passTime(scene, story);
        scene.deed().ifPresent(deed -> {
            var reason = reasonAgainst(scene, deed, story.named());
            story.teller().accept("✓ " + chronicle.line(scene, deed, reason));
            chronicle.news(story.named()).forEach(story.teller());
        });
        var expected = scene.map("应当");
        if (!expected.isEmpty()) {
            var subject = acts.subject(scene, story.named());
            expected.forEach((what, value) -> {
                expectations.check(subject, what, value);
                story.teller().accept("✓ 　　" + what + "：" + value.inWords());
            });
        }
    }

    private void passTime(Scene scene, Telling story) {
        var now = clock.instant();
        var then = scene.of("时间")
                .map(time -> StoryTime.instant(time, now))
                .or(() -> scene.of("过后").map(span -> StoryTime.later(span, now, calendars.current())))
                .orElse(now);
        if (then.isBefore(now)) {
            throw scene.part().wrong("时间不能倒流，此前已到" + chronicle.now());
        }
        simulation.advanceTo(then);
        chronicle.news(story.named()).forEach(story.teller());
    }

    /** Why the deed couldn't be done, as the scene expects it; empty when it could. */
    private Optional<String> reasonAgainst(Scene scene, Part deed, NamedCases named) {
        var refusal = scene.of("不成");
        try {
            acts.play(scene, deed, named);
        } catch (NotDone notDone) {
            var where = refusal.orElse(deed);
            var expected = refusal.map(Part::text).orElse("办成“" + deed.text() + "”");
            if (refusal.isEmpty() || !notDone.getMessage().contains(expected)) {
                throw new Unexpected(where, expected, notDone.getMessage());
            }
            return Optional.of(notDone.getMessage());
        }
        if (refusal.isPresent()) {
            throw new Unexpected(refusal.get(), "不成：" + refusal.get().text(), "办成了");
        }
        return Optional.empty();
    }
}
