package org.bihuan.replay.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ServingBody;

/** What is filled in for a task of a project: by its unit, by the staff member, and by the section. */
class TaskHands implements Hands {

    private final Chance chance;
    private final Occasions occasions;
    private final Pacing pacing;
    private final ServingBody serving;
    private final Organization organization;

    TaskHands(Chance chance, Occasions occasions, Pacing pacing, ServingBody serving, Organization organization) {
        this.chance = chance;
        this.occasions = occasions;
        this.pacing = pacing;
        this.serving = serving;
        this.organization = organization;
    }

    @Override
    public Map<String, Hand> hands() {
        return Map.of(
                "startTask", this::start,
                "carryOutTask", this::carryOut,
                "reportProgress", this::report,
                "confirmProgress", this::confirm,
                "acceptDeliverable", this::accept);
    }

    private Act start(OpenTask open, Standing now) {
        var task = now.tasks().get(open.subject());
        var handler = chance.one(organization.members(task.unit(), Role.HANDLER), number(task, now))
                .id();
        return new Act(handler, Map.of("handlerId", handler));
    }

    private Act carryOut(OpenTask open, Standing now) {
        var task = now.tasks().get(open.subject());
        var who = Optional.ofNullable(task.handler()).orElseThrow();
        return new Act(
                who, Map.of("evidence", task.deliverable() + "：" + chance.one(Words.EVIDENCE, number(task, now))));
    }

    /** As far as the time that it takes is over; what is blocked stands still. */
    private Act report(OpenTask open, Standing now) {
        var task = now.tasks().get(open.subject());
        int percent = (int) Math.min(95, Math.round(100 * pacing.share(task, now)));
        var form = new HashMap<String, Object>();
        form.put("progress", Math.max(task.progress(), task.blocked() ? task.progress() : percent));
        form.put(
                "weekText",
                task.blocked() ? Words.OBSTRUCTED : chance.one(Words.PROGRESS, number(task, now), now.today()));
        if (task.blocked() && isOvercome(task, now)) {
            form.put("weekText", Words.OVERCOME);
            form.put("lifted", "yes");
        }
        return new Act(project(task, now).staff(), form);
    }

    /** Some departments act before a meeting has to say so. */
    private boolean isOvercome(TaskFact task, Standing now) {
        return now.blockers().values().stream()
                .filter(blocker -> blocker.task().equals(task.id()))
                .allMatch(blocker -> blocker.waiting()
                        && now.daysSince(blocker.since()) > 8
                        && chance.happens(0.3, number(task, now), "overcome"));
    }

    private Act confirm(OpenTask open, Standing now) {
        var task = now.tasks().get(open.subject());
        var number = number(task, now);
        return chance.happens(0.03, number, now.today()) && occasions.first("progress", number)
                ? sendBack(task, now, Words.PROGRESS_RETURNED)
                : new Act(head(task, now), Map.of("decision", "confirm"));
    }

    private Act accept(OpenTask open, Standing now) {
        var task = now.tasks().get(open.subject());
        return occasions.sendsBack("acceptDeliverable", number(task, now), 0.15)
                ? sendBack(task, now, Words.DELIVERABLE_SENT_BACK)
                : new Act(head(task, now), Map.of("decision", "accept", "reason", Words.DELIVERABLE_ACCEPTED));
    }

    private Act sendBack(TaskFact task, Standing now, String reason) {
        return new Act(head(task, now), Map.of("decision", "sendBack", "reason", reason));
    }

    private String head(TaskFact task, Standing now) {
        return serving.heads(project(task, now).section()).findFirst().orElseThrow();
    }

    private static ProjectView project(TaskFact task, Standing now) {
        return now.projects().get(task.project());
    }

    private static String number(TaskFact task, Standing now) {
        return project(task, now).code() + "-" + task.code();
    }
}
