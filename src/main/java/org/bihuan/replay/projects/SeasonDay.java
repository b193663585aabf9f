package org.bihuan.replay.projects;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.replay.projects.Hands.Hand;
import org.bihuan.replay.simulation.Robot;

/**
 * A working day: everybody looks at their tasks once and does what is due, one step of a matter a day; only a meeting goes
 * through its agenda in one go. Meetings come first, and last what may end other matters.
 */
class SeasonDay {

    private static final String MEETING = "holdMeeting";
    private static final String ITEM = "decideItem";
    private static final String CHANGE = "decideChange";

    private final OpenTasks open;
    private final Pacing pacing;
    private final LeftOpen leftOpen;
    private final Robot robot;
    private final OrderHands orders;
    private final Map<String, Hand> hands = new HashMap<>();

    SeasonDay(OpenTasks open, Pacing pacing, LeftOpen leftOpen, Robot robot, OrderHands orders, List<Hands> others) {
        this.open = open;
        this.pacing = pacing;
        this.leftOpen = leftOpen;
        this.robot = robot;
        this.orders = orders;
        hands.putAll(orders.hands());
        others.forEach(each -> hands.putAll(each.hands()));
    }

    void work(Standing now) {
        var touched = new HashSet<UUID>();
        open.all().stream()
                .filter(task -> orders.concern(task, now))
                .sorted(Comparator.comparing(SeasonDay::turn))
                .filter(task -> !touched.contains(task.subject()))
                .filter(task -> done(task, now))
                .forEach(task -> touched.add(task.subject()));
    }

    private static int turn(OpenTask task) {
        return switch (task.kind()) {
            case MEETING, ITEM -> 0;
            case CHANGE -> 2;
            default -> 1;
        };
    }

    /** Whether somebody has done the task. */
    private boolean done(OpenTask task, Standing now) {
        if (leftOpen.isKept(task.subject()) || !pacing.due(task, now) || leftOpen.keeps(task)) {
            return false;
        }
        var act = hands.get(task.kind()).act(task, now);
        if (act == Act.NONE) {
            return false;
        }
        complete(task, act, now);
        next(task).ifPresent(item -> done(item, now));
        return true;
    }

    /** Everything was looked at before, so nobody is refused anything; if somebody is, it is a mistake of the season. */
    private void complete(OpenTask task, Act act, Standing now) {
        try {
            robot.complete(task.id(), act.who(), act.form());
        } catch (RuntimeException e) {
            throw new IllegalStateException(now.today() + ": " + act.who() + " " + act.form() + " " + task, e);
        }
    }

    private Optional<OpenTask> next(OpenTask task) {
        return task.kind().equals(MEETING) || task.kind().equals(ITEM)
                ? open.of(task.subject(), ITEM)
                : Optional.empty();
    }
}
