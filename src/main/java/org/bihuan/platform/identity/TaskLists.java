package org.bihuan.platform.identity;

import static org.bihuan.platform.identity.TaskList.Selection.ASSIGNED_TO_ME;
import static org.bihuan.platform.identity.TaskList.Selection.DUE_SOON;
import static org.bihuan.platform.identity.TaskList.Selection.OF_MY_GROUPS;
import static org.bihuan.platform.identity.TaskList.Selection.OPEN_TO_ME;
import static org.bihuan.platform.identity.TaskList.Selection.OVERDUE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;

/** The task lists of Tasklist, in the order in which they are shown. */
final class TaskLists {

    private static final String BLUE = "#1f6feb";
    private static final String GREEN = "#2f8f4e";
    private static final String AMBER = "#c77700";
    private static final String RED = "#c62828";
    private static final String GREY = "#5f6b7a";

    private static final List<String> EVERYONE = List.of(Grant.EVERYONE);
    private static final List<String> CENTRE = List.of(Organization.CENTRE);
    private static final List<String> SUPERVISION = List.of(Organization.SUPERVISION);

    private TaskLists() {}

    static List<TaskList> of(Organization organization) {
        var units = organization.leadUnits().stream().map(Unit::code).toList();
        var leaders = units.stream().map(EngineGroups::leadersOf).toList();
        var reviewers = units.stream()
                .flatMap(unit -> Stream.of(EngineGroups.headsOf(unit), EngineGroups.leadersOf(unit)))
                .toList();
        return Stream.of(
                        Stream.of(new TaskList("我的待办", "由我办理的任务", BLUE, EVERYONE, ASSIGNED_TO_ME, List.of())),
                        ofCentre(),
                        ofUnits(units, reviewers, leaders),
                        ofSupervision(),
                        ofExclusion(units),
                        Stream.of(ofProjects(units)),
                        Stream.of(ofReviewers(), ofAssessment()),
                        ofTime())
                .flatMap(lists -> lists)
                .toList();
    }

    private static Stream<TaskList> ofCentre() {
        return Stream.of(
                work("待派单", "等待受理派单的诉求", GREEN, CENTRE, "userTask_dispatchCase"),
                work("待改派", "承办单位退回、等待改派的诉求", GREEN, CENTRE, "userTask_rerouteCase", "userTask_reroutePart"),
                work("待回访", "等待回访群众的诉求", GREEN, CENTRE, "userTask_callResident"));
    }

    private static Stream<TaskList> ofUnits(List<String> units, List<String> reviewers, List<String> leaders) {
        return Stream.of(
                work("待签收", "已派到本单位、等待签收的诉求", GREEN, units, "userTask_signCase"),
                work(
                        "待协办",
                        "等待本单位签收、办理的协办任务和等待答复的会商",
                        GREEN,
                        units,
                        "userTask_signPart",
                        "userTask_handlePart",
                        "userTask_answerConsultation"),
                work("待审核", "等待单位审核的办理结果", GREEN, reviewers, "userTask_reviewResult"),
                work("待回复督办", "等待本单位回复的督办单", RED, leaders, "userTask_answerOrder"));
    }

    private static Stream<TaskList> ofSupervision() {
        return Stream.of(
                work("待审批", "延期、暂停和挂账的申请", GREEN, SUPERVISION, "userTask_decideRequest", "userTask_approveOnRecord"),
                work(
                        "待督查",
                        "群众不满意的诉求和待裁定的争议",
                        AMBER,
                        SUPERVISION,
                        "userTask_reviewComplaint",
                        "userTask_reviewMergedCase",
                        "userTask_arbitrateCase",
                        "userTask_arbitratePart"),
                work("督办单", "等待签发或核查销号的督办单", RED, SUPERVISION, "userTask_issueOrder", "userTask_checkReply"));
    }

    private static Stream<TaskList> ofExclusion(List<String> units) {
        var readers = new ArrayList<>(List.of(Organization.CENTRE, Organization.SUPERVISION, Organization.LEADERS));
        readers.addAll(units);
        var tasks = List.of(
                "userTask_checkExclusion",
                "userTask_supplyEvidence",
                "userTask_ruleExclusion",
                "userTask_appealExclusion",
                "userTask_decideAppeal");
        return Stream.of(new TaskList("剔除", "等待核查、补充、审定或复核的剔除申请", AMBER, readers, OF_MY_GROUPS, tasks));
    }

    private static TaskList ofProjects(List<String> units) {
        var tasks = List.of(
                "userTask_nameServants",
                "userTask_acceptProject",
                "userTask_rectifyProject",
                "userTask_startTask",
                "userTask_carryOutTask",
                "userTask_acceptDeliverable",
                "userTask_confirmProgress",
                "userTask_confirmAgenda",
                "userTask_holdMeeting",
                "userTask_decideItem",
                "userTask_signMinutes",
                "userTask_reviseMinutes",
                "userTask_carryOutResolution",
                "userTask_acceptResolution");
        return new TaskList("项目", "等待我和本单位办理的项目任务", GREEN, units, OPEN_TO_ME, tasks);
    }

    private static TaskList ofReviewers() {
        return new TaskList(
                "待复查复核",
                "信访人申请的复查和复核",
                AMBER,
                List.of(Organization.SUPERVISION, Organization.LEADERS),
                OF_MY_GROUPS,
                List.of("userTask_reviewPetition", "userTask_holdHearing", "userTask_deliverOpinion"));
    }

    private static TaskList ofAssessment() {
        return new TaskList(
                "考核",
                "等待审定的考核申诉、等待审批和修改的考核结果，等待编拟、审批和印发的通报",
                AMBER,
                List.of(Organization.SUPERVISION, Organization.LEADERS),
                OF_MY_GROUPS,
                List.of(
                        "userTask_decideAssessmentAppeal",
                        "userTask_approveAssessment",
                        "userTask_reviseAssessment",
                        "userTask_draftBulletin",
                        "userTask_approveBulletin",
                        "userTask_issueBulletin"));
    }

    private static Stream<TaskList> ofTime() {
        return Stream.of(
                new TaskList("即将到期", "二十四小时内到期的任务", AMBER, EVERYONE, DUE_SOON, List.of()),
                new TaskList("已超期", "已经超过办理时限的任务", RED, EVERYONE, OVERDUE, List.of()),
                new TaskList("本单位全部", "本单位的全部任务", GREY, EVERYONE, OF_MY_GROUPS, List.of()));
    }

    private static TaskList work(
            String name, String description, String colour, List<String> readers, String... taskKeys) {
        return new TaskList(name, description, colour, readers, OF_MY_GROUPS, List.of(taskKeys));
    }
}
