package org.bihuan.replay.scenario;

import java.util.List;
import org.bihuan.cases.CaseEvent;

/** What should have happened to a case, and what should not. A step is written as its name, or “步骤：” and a part of its text. */
final class PastSteps {

    private PastSteps() {}

    /** Each step after the one before it, whatever lies between. */
    static void requireInOrder(List<CaseEvent> history, Part expected) {
        int from = 0;
        for (var step : expected.list()) {
            int at = from;
            while (at < history.size() && !isStep(history.get(at), step.text())) {
                at++;
            }
            if (at == history.size()) {
                throw new Unexpected(step, "此后有" + step.text(), lines(history.subList(from, history.size())));
            }
            from = at + 1;
        }
    }

    static void requireNone(List<CaseEvent> history, Part unwanted) {
        for (var step : unwanted.list()) {
            if (history.stream().anyMatch(event -> isStep(event, step.text()))) {
                throw new Unexpected(step, "没有" + step.text(), lines(history));
            }
        }
    }

    private static boolean isStep(CaseEvent event, String written) {
        var parts = written.split("：", 2);
        return event.step().label().equals(parts[0])
                && (parts.length == 1 || why(event).contains(parts[1]));
    }

    private static String lines(List<CaseEvent> history) {
        return Expectations.joined(history.stream()
                .map(event -> event.step().label() + (why(event).isEmpty() ? "" : "：" + why(event)))
                .toList());
    }

    private static String why(CaseEvent event) {
        return event.why() == null ? "" : event.why();
    }
}
