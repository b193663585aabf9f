package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;

/**
 * Leaves one task of every kind undone near the end of a season, so that whoever looks at it finds each of them. What is rare
 * is kept for longer.
 */
class LeftOpen {

    /** The last so many working days in which a kind of task is kept. */
    private static final Map<String, Integer> WINDOWS = Map.ofEntries(
            Map.entry("nameServants", 8),
            Map.entry("breakDownProject", 8),
            Map.entry("approvePlan", 11),
            Map.entry("startTask", 3),
            Map.entry("carryOutTask", 1),
            Map.entry("acceptDeliverable", 4),
            Map.entry("reportProgress", 6),
            Map.entry("confirmProgress", 6),
            Map.entry("acceptProject", 25),
            Map.entry("rectifyProject", 40),
            Map.entry("settleProject", 35),
            Map.entry("summonUnit", 20),
            Map.entry("revisePlan", 25),
            Map.entry("decideChange", 25),
            Map.entry("confirmAgenda", 3),
            Map.entry("holdMeeting", 6),
            Map.entry("decideItem", 9),
            Map.entry("signMinutes", 12),
            Map.entry("reviseMinutes", 15),
            Map.entry("carryOutResolution", 14),
            Map.entry("acceptResolution", 18));

    /** What comes only when something was sent back. */
    private static final Map<String, String> FOLLOWS = Map.of(
            "signMinutes", "reviseMinutes",
            "acceptProject", "rectifyProject",
            "decideChange", "revisePlan");

    /** So many working days before the end another meeting is called, to be left at one of its steps. */
    private static final Set<Integer> MEETINGS = Set.of(18, 14, 10, 7, 3);

    private final Map<String, Integer> windows;
    private final Map<String, UUID> kept = new HashMap<>();
    private int left = Integer.MAX_VALUE;

    private LeftOpen(Map<String, Integer> windows) {
        this.windows = windows;
    }

    /** Nothing is left open on purpose. */
    static LeftOpen nothing() {
        return new LeftOpen(Map.of());
    }

    static LeftOpen ofEveryKind() {
        return new LeftOpen(WINDOWS);
    }

    /** Another day of a season has come that ends on a given day. */
    void dayCame(LocalDate today, LocalDate end, WorkCalendar calendar) {
        left = calendar.workingDays(today, end);
    }

    /** Whether nobody touches this matter any more. */
    boolean isKept(UUID subject) {
        return kept.containsValue(subject);
    }

    /** Whether a task that somebody is about to do is rather left: the first of its kind, and nothing else of its matter. */
    boolean keeps(OpenTask task) {
        if (wants(task.kind())) {
            kept.put(task.kind(), task.subject());
            return true;
        }
        return false;
    }

    boolean needsMeeting() {
        return !windows.isEmpty() && MEETINGS.contains(left);
    }

    /** Whether a decision must go the other way, since what follows from it is still missing. */
    boolean needsSendingBack(String kind) {
        return FOLLOWS.containsKey(kind) && wants(FOLLOWS.get(kind));
    }

    private boolean wants(String kind) {
        return left <= windows.getOrDefault(kind, -1) && !kept.containsKey(kind);
    }
}
