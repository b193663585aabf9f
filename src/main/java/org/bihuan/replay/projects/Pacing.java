package org.bihuan.replay.projects;

import java.util.Map;
import java.util.UUID;
import org.bihuan.projects.ProjectStage;

/** When officials do what lies on their desks: by the temper of the project, and by chance. */
class Pacing {

    /** Working days for which a task usually lies on a desk; those not named are done on the same day. */
    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("nameServants", 1),
            Map.entry("breakDownProject", 3),
            Map.entry("approvePlan", 2),
            Map.entry("acceptDeliverable", 2),
            Map.entry("confirmProgress", 1),
            Map.entry("acceptProject", 4),
            Map.entry("rectifyProject", 7),
            Map.entry("settleProject", 5),
            Map.entry("summonUnit", 3),
            Map.entry("revisePlan", 3),
            Map.entry("decideChange", 2),
            Map.entry("confirmAgenda", 1),
            Map.entry("holdMeeting", 1),
            Map.entry("signMinutes", 2),
            Map.entry("reviseMinutes", 1),
            Map.entry("acceptResolution", 1),
            Map.entry("issueOrder", 2),
            Map.entry("answerOrder", 4),
            Map.entry("checkReply", 2));

    private static final int LATE_START = 24;
    private static final int LATE_RESOLUTION = 12;

    private final Cast cast;
    private final Chance chance;

    Pacing(Cast cast, Chance chance) {
        this.cast = cast;
        this.chance = chance;
    }

    /** Whether a task is done on this day. */
    boolean due(OpenTask task, Standing now) {
        return switch (task.kind()) {
            case "startTask" -> starts(task.subject(), now.daysSince(task.since()), now);
            case "carryOutTask" -> isReady(task.subject(), now);
            case "carryOutResolution" -> resolves(task.subject(), now);
            default -> !rests(task.subject(), now) && now.daysSince(task.since()) >= patience(task, now);
        };
    }

    /** While a project is suspended nobody works on its tasks. */
    private static boolean rests(UUID subject, Standing now) {
        return now.tasks().containsKey(subject)
                && now.projectOf(subject).orElseThrow().stage() != ProjectStage.RUNNING;
    }

    private int patience(OpenTask task, Standing now) {
        int usual = USUAL.getOrDefault(task.kind(), 0);
        return now.projectOf(task.subject())
                .map(project -> usual * cast.temper(project.code()).leisure)
                .orElse(usual);
    }

    /** Some wait for a month, which turns the light yellow. */
    private boolean starts(UUID id, int waited, Standing now) {
        var task = now.tasks().get(id);
        var project = now.projects().get(task.project());
        var temper = cast.temper(project.code());
        var late = temper == Temper.SLOW && chance.happens(0.4, project.code(), task.code(), "start");
        return goesOn(task, now) && waited >= (late ? LATE_START : temper.leisure);
    }

    private boolean isReady(UUID id, Standing now) {
        var task = now.tasks().get(id);
        return goesOn(task, now) && share(task, now) >= 1;
    }

    private static boolean goesOn(TaskFact task, Standing now) {
        return !task.blocked() && now.projects().get(task.project()).stage() == ProjectStage.RUNNING;
    }

    /** Which share of the time that a task takes is over; more than 1 when it is over. */
    double share(TaskFact task, Standing now) {
        var code = now.projects().get(task.project()).code();
        double planned = now.daysFrom(task.earliestStart(), task.earliestFinish());
        double jitter = 0.8 + chance.between(0, 40, code, task.code(), "pace") / 100.0;
        var needed = Math.max(2, planned * cast.temper(code).pace * jitter);
        return now.daysSince(task.startedOn()) / needed;
    }

    private boolean resolves(UUID id, Standing now) {
        var resolution = now.resolutions().get(id);
        var code = now.projects().get(resolution.project()).code();
        int days = cast.temper(code) == Temper.LATE_RESOLUTION ? LATE_RESOLUTION : -chance.between(0, 3, id, "resolve");
        int over = now.calendar().workingDays(resolution.dueOn(), now.today())
                - now.calendar().workingDays(now.today(), resolution.dueOn());
        return over >= days;
    }
}
