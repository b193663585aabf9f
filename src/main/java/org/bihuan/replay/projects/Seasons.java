package org.bihuan.replay.projects;

import java.util.List;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.organization.Organization;
import org.bihuan.projects.Plans;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.bihuan.projects.meeting.MeetingViews;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Puts those together who play a season: each season has its own, since they remember what happened in it. */
@Component
public class Seasons {

    private final Projects projects;
    private final Plans plans;
    private final ServingBody serving;
    private final Organization organization;
    private final MeetingViews meetings;
    private final SupervisionOrders orders;
    private final MatterClock clock;
    private final Breakdowns breakdowns;
    private final Standings standings;
    private final OpenTasks open;
    private final Robot robot;
    private final RuntimeService runtime;

    Seasons(
            Projects projects,
            Plans plans,
            ServingBody serving,
            Organization organization,
            MeetingViews meetings,
            SupervisionOrders orders,
            MatterClock clock,
            Breakdowns breakdowns,
            Standings standings,
            OpenTasks open,
            Robot robot,
            RuntimeService runtime) {
        this.projects = projects;
        this.plans = plans;
        this.serving = serving;
        this.organization = organization;
        this.meetings = meetings;
        this.orders = orders;
        this.clock = clock;
        this.breakdowns = breakdowns;
        this.standings = standings;
        this.open = open;
        this.robot = robot;
        this.runtime = runtime;
    }

    /** A season that has not begun. */
    public Season open(SeasonPlan plan) {
        var cast = new Cast(plan.projects());
        var chance = new Chance(plan.seed());
        var leftOpen = plan.everyKindLeftOpen() ? LeftOpen.ofEveryKind() : LeftOpen.nothing();
        var occasions = new Occasions(chance, leftOpen);
        var pacing = new Pacing(cast, chance);
        var ofProjects = new ProjectHands(cast, chance, occasions, serving, organization, breakdowns, plans);
        var ofTasks = new TaskHands(chance, occasions, pacing, serving, organization);
        var ofMeetings = new MeetingHands(chance, occasions, serving, organization, meetings);
        var ofOrders = new OrderHands(chance, organization, orders, meetings);
        var day = new SeasonDay(open, pacing, leftOpen, robot, ofOrders, List.of(ofProjects, ofTasks, ofMeetings));
        var obstructions = new Obstructions(cast, chance, occasions, pacing, robot, runtime);
        var initiatives = new Initiatives(
                cast,
                occasions,
                ofProjects,
                ofMeetings,
                obstructions,
                new MeetingDays(plan.daysBetweenMeetings(), clock),
                serving,
                robot,
                runtime);
        return new Season(plan, projects, serving, standings, leftOpen, initiatives, day);
    }
}
