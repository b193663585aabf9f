package org.bihuan.replay.projects;

import java.util.Map;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ServingBody;

/** What is filled in for a project as a whole, by its 1+1+1 and its unit. */
class ProjectHands implements Hands {

    private final Cast cast;
    private final Chance chance;
    private final Occasions occasions;
    private final ServingBody serving;
    private final Organization organization;
    private final Breakdowns breakdowns;
    private final Plans plans;

    ProjectHands(
            Cast cast,
            Chance chance,
            Occasions occasions,
            ServingBody serving,
            Organization organization,
            Breakdowns breakdowns,
            Plans plans) {
        this.cast = cast;
        this.chance = chance;
        this.occasions = occasions;
        this.serving = serving;
        this.organization = organization;
        this.breakdowns = breakdowns;
        this.plans = plans;
    }

    @Override
    public Map<String, Hand> hands() {
        return Map.of(
                "nameServants", (task, now) -> nameServants(now.projects().get(task.subject())),
                "breakDownProject", (task, now) -> breakDown(now.projects().get(task.subject()), now),
                "approvePlan", (task, now) -> approvePlan(now.projects().get(task.subject())),
                "summonUnit", (task, now) -> summon(now.projects().get(task.subject())),
                "revisePlan", (task, now) -> revise(now.projects().get(task.subject()), now),
                "decideChange", (task, now) -> decide(now.projects().get(task.subject())),
                "acceptProject", (task, now) -> accept(now.projects().get(task.subject())),
                "rectifyProject", (task, now) -> rectify(now.projects().get(task.subject())),
                "settleProject", (task, now) -> settle(now.projects().get(task.subject())));
    }

    private Act nameServants(ProjectView project) {
        return new Act(serving.leaders().get(0).id(), servants(project.code(), "first"));
    }

    /** The three fields of a 1+1+1, by chance. */
    Map<String, Object> servants(String code, String occasion) {
        var section = chance.one(serving.sections(), code, "section", occasion);
        return Map.of(
                "leaderId",
                        chance.one(serving.leaders(), code, "leader", occasion).id(),
                "section", section,
                "staffId",
                        chance.one(serving.staff(section), code, "staff", occasion)
                                .id());
    }

    private Act breakDown(ProjectView project, Standing now) {
        var beginning = cast.played(project.code()).beginning();
        return breakdowns
                .first(project, beginning, now.today())
                .map(table -> new Act(project.staff(), Map.of("breakdown", table)))
                .orElse(Act.NONE);
    }

    /** What took too long to be approved can't be kept any more. */
    private Act approvePlan(ProjectView project) {
        return occasions.sendsBack("approvePlan", project.code(), 0.2) || !plans.draftCanBeKept(project.id())
                ? new Act(project.leader(), Map.of("decision", "sendBack", "reason", Words.PLAN_SENT_BACK))
                : new Act(project.leader(), Map.of("decision", "approve", "opinion", Words.PLAN_APPROVED));
    }

    private Act summon(ProjectView project) {
        return new Act(project.leader(), Map.of("minutes", chance.one(Words.SUMMONS, project.code())));
    }

    /** The new day leaves time for what was lost since the last plan. */
    private Act revise(ProjectView project, Standing now) {
        var inForce = plans.inForce(project.id()).orElseThrow();
        var last = inForce.finish().isAfter(project.requiredFinish()) ? inForce.finish() : project.requiredFinish();
        var finish = now.calendar().workingDayFrom(last.plusDays(120));
        var form = Map.<String, Object>of("breakdown", breakdowns.revised(inForce), "newFinish", finish.toString());
        return new Act(project.staff(), form);
    }

    /** What is more than a question of dates may be refused, or cost a new plan. */
    private Act decide(ProjectView project) {
        var temper = cast.temper(project.code());
        if (project.stage() != ProjectStage.RUNNING && project.stage() != ProjectStage.SUSPENDED) {
            return new Act(project.leader(), Map.of("decision", "refuse", "reason", Words.CHANGE_REFUSED));
        }
        if (plans.draft(project.id()).isPresent() && !plans.draftCanBeKept(project.id())
                || temper == Temper.OVERRUN && occasions.sendsBack("decideChange", project.code(), 0.5)) {
            return new Act(project.leader(), Map.of("decision", "sendBack", "reason", Words.NEW_STUDY));
        }
        return temper == Temper.REPLANNED && chance.happens(0.2, project.code(), "refused")
                ? new Act(project.leader(), Map.of("decision", "refuse", "reason", Words.CHANGE_REFUSED))
                : new Act(project.leader(), Map.of("decision", "approve", "opinion", Words.CHANGE_APPROVED));
    }

    private Act accept(ProjectView project) {
        var head = serving.heads(project.section()).findFirst().orElseThrow();
        return occasions.sendsBack("acceptProject", project.code(), 0.5)
                ? new Act(head, Map.of("decision", "notAccept", "reason", Words.NOT_ACCEPTED))
                : new Act(head, Map.of("decision", "accept", "opinion", Words.ACCEPTED));
    }

    private Act rectify(ProjectView project) {
        return new Act(member(project.ownerUnit(), project.code()), Map.of("rectification", Words.RECTIFIED));
    }

    private String member(String unit, String occasion) {
        return chance.one(organization.members(unit, Role.HANDLER), occasion).id();
    }

    private Act settle(ProjectView project) {
        return new Act(project.leader(), Map.of("account", Words.SETTLED));
    }
}
