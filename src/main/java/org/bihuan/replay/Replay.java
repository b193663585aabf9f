package org.bihuan.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.bihuan.platform.time.EngineClock;
import org.bihuan.replay.simulation.Simulation;
import org.springframework.stereotype.Component;

/** Walks through the time of a file of messages: people act at the instants of its rows, timers at their own. */
@Component
class Replay {

    private final Simulation simulation;
    private final MessageRobot robot;
    private final Figures figures;
    private final EngineClock clock;

    Replay(Simulation simulation, MessageRobot robot, Figures figures, EngineClock clock) {
        this.simulation = simulation;
        this.robot = robot;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Replays all messages until every case is closed that was answered.
     *
     * @param begun when the replay began, in nanoseconds of this JVM
     * @param progress is told after each act how many of {@link #acts} are done
     */
    ReplayReport run(MessageFile file, long begun, LongConsumer progress) {
        try {
            var ids = new HashMap<String, UUID>();
            long done = 0;
            for (var act : acts(file)) {
                simulation.advanceTo(act.at());
                act.play(robot, file.name(), ids);
                progress.accept(++done);
            }
            simulation.runOut();
            return figures.report(file.rejected(), begun);
        } finally {
            clock.release();
        }
    }

    /** What people do, in the order of its instants; of one instant, reports come before replies. */
    static List<Act> acts(MessageFile file) {
        var acts = new ArrayList<Act>();
        file.messages().forEach(message -> {
            acts.add(new Act(message.submittedAt(), message, false));
            message.answered().ifPresent(answer -> acts.add(new Act(answer.at(), message, true)));
        });
        acts.sort(Comparator.comparing(Act::at).thenComparing(Act::reply));
        return acts;
    }

    /** One thing that somebody does at one instant. */
    record Act(Instant at, Message message, boolean reply) {

        void play(MessageRobot robot, String file, Map<String, UUID> ids) {
            if (reply) {
                var evidence = file + " 第" + message.line() + "行";
                robot.answer(
                        ids.get(message.id()), message.answered().orElseThrow().text(), evidence);
            } else {
                ids.put(message.id(), robot.takeIn(message));
            }
        }
    }
}
