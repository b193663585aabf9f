package org.bihuan.replay.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ServingBody;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;

/** What the serving body begins without being asked: it says what is in the way, asks for changes, and calls meetings. */
class Initiatives {

    private static final BigDecimal OVERRUN = new BigDecimal("1.16");

    private final Cast cast;
    private final Occasions occasions;
    private final ProjectHands projects;
    private final MeetingHands meetings;
    private final Obstructions obstructions;
    private final MeetingDays meetingDays;
    private final ServingBody serving;
    private final Robot robot;
    private final RuntimeService runtime;

    Initiatives(
            Cast cast,
            Occasions occasions,
            ProjectHands projects,
            MeetingHands meetings,
            Obstructions obstructions,
            MeetingDays meetingDays,
            ServingBody serving,
            Robot robot,
            RuntimeService runtime) {
        this.cast = cast;
        this.occasions = occasions;
        this.projects = projects;
        this.meetings = meetings;
        this.obstructions = obstructions;
        this.meetingDays = meetingDays;
        this.serving = serving;
        this.robot = robot;
        this.runtime = runtime;
    }

    /** Takes the initiatives of a day; whether there was any, after which things stand otherwise than before. */
    boolean take(Standing now, LeftOpen leftOpen) {
        var raised = obstructions.raise(now, leftOpen);
        var asked = askForChanges(now, leftOpen);
        var called = meetingDays.isOne(now, raised, leftOpen);
        if (called) {
            callMeeting(now);
        }
        return raised || asked || called;
    }

    /** What the temper of a project asks for, each once, while the project is where it may be asked. */
    private boolean askForChanges(Standing now, LeftOpen leftOpen) {
        var asking = now.projects().values().stream()
                .filter(project -> project.startedAt() != null && !leftOpen.isKept(project.id()))
                .filter(project -> asks(project, now))
                .toList();
        return !asking.isEmpty();
    }

    private boolean asks(ProjectView project, Standing now) {
        var wish = cast.temper(project.code()).wishes.stream()
                .filter(each -> isDue(each, project, now) && occasions.first(each, project.code()))
                .findFirst();
        wish.ifPresent(each -> ask(each.kind(), project));
        return wish.isPresent();
    }

    private static boolean isDue(Temper.Wish wish, ProjectView project, Standing now) {
        var stage = wish.kind().equals("resume") ? ProjectStage.SUSPENDED : ProjectStage.RUNNING;
        var since = WorkCalendar.dateOf(project.startedAt());
        return project.stage() == stage && !since.plusWeeks(wish.week()).isAfter(now.today());
    }

    private void ask(String kind, ProjectView project) {
        var form = new HashMap<String, Object>();
        form.put("projectCode", project.code());
        form.put("requestKind", kind);
        form.put("reason", Words.WISHES.get(kind));
        if (kind.equals("estimate")) {
            var sum = project.investment().multiply(OVERRUN).setScale(0, RoundingMode.HALF_UP);
            form.put("estimate", sum.toPlainString());
        }
        if (kind.equals("handOver")) {
            form.putAll(others(project));
        }
        start(
                "projectRequest",
                kind.equals("handOver") ? serving.leaders().get(0).id() : project.staff(),
                form);
    }

    /** The section keeps the project, another member of it takes over. */
    private Map<String, Object> others(ProjectView project) {
        var other = serving.staff(project.section()).stream()
                .filter(official -> !official.id().equals(project.staff()))
                .findFirst();
        return other.<Map<String, Object>>map(staff ->
                        Map.of("leaderId", project.leader(), "section", project.section(), "staffId", staff.id()))
                .orElseGet(() -> projects.servants(project.code(), "second"));
    }

    private void callMeeting(Standing now) {
        var day = now.calendar().workingDayAfter(now.today(), 2);
        start(
                "callMeeting",
                meetings.secretary(),
                Map.of(
                        "title", title(day),
                        "day", day.toString(),
                        "place", "区政府第二会议室"));
    }

    private static String title(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日政府投资项目手续调度会";
    }

    private void start(String process, String who, Map<String, Object> form) {
        robot.as(who, () -> runtime.startProcessInstanceByKey(process, form));
    }
}
