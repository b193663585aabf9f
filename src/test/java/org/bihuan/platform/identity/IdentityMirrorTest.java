package org.bihuan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.EngineTest;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EngineTest
@TestPropertySource(properties = "bihuan.organization=demo")
class IdentityMirrorTest {

    @Autowired
    IdentityMirror mirror;

    @Autowired
    Organization district;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void asTheDistrictIs() {
        identity.clearAuthentication();
        mirror.mirror(district);
    }

    @Test
    void everyOfficialIsAUserWithoutPassword() {
        assertThat(identity.createUserQuery().list())
                .hasSize(district.officials().size());
        assertThat(identity.createUserQuery().list())
                .extracting(User::getPassword)
                .containsOnlyNulls();
    }

    @Test
    void groupsFollowUnitAndRole() {
        assertThat(groupsOf("shuiwuju-1")).containsExactly("shuiwuju");
        assertThat(groupsOf("shuiwuju-head")).containsExactlyInAnyOrder("shuiwuju", "shuiwuju.head");
        assertThat(groupsOf("donghu-jiedao-leader")).containsExactlyInAnyOrder("donghu-jiedao", "donghu-jiedao.leader");
        assertThat(groupsOf("quzhang-2")).containsExactly("leaders");
        assertThat(groupsOf("admin")).containsExactly("camunda-admin");
        assertThat(groupsOf("designer")).containsExactly("designer");
    }

    @Test
    void aSecondStartWritesNothing() {
        assertThat(mirror.mirror(district)).isFalse();
    }

    @Test
    void mirroringAfterAChangeLeavesNoDoubles() {
        var before = authorizations.createAuthorizationQuery().count();
        mirror.mirror(without("shuiwuju-2"));
        mirror.mirror(district);

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(18);
    }

    @Test
    void anOfficialWhoLeftIsNoUserAnyMore() {
        mirror.mirror(without("shuiwuju-2"));

        assertThat(identity.createUserQuery().userId("shuiwuju-2").count()).isZero();
        assertThat(identity.createUserQuery().memberOfGroup("shuiwuju").list())
                .extracting(User::getId)
                .containsExactlyInAnyOrder("shuiwuju-1", "shuiwuju-head", "shuiwuju-leader");
    }

    @Test
    void anOfficialWhoMovedLeavesTheOldUnit() {
        mirror.mirror(with(
                "shuiwuju-2",
                official -> new Official(official.id(), official.name(), "yuanlin", official.role(), true)));

        assertThat(groupsOf("shuiwuju-2")).containsExactly("yuanlin");
    }

    @Test
    void aPasswordSurvivesANewName() {
        var user = identity.createUserQuery().userId("shuiwuju-2").singleResult();
        user.setPassword("a-Long-enough-1");
        identity.saveUser(user);
        mirror.mirror(with(
                "shuiwuju-2", official -> new Official(official.id(), "新名字", official.unit(), official.role(), true)));

        assertThat(identity.checkPassword("shuiwuju-2", "a-Long-enough-1")).isTrue();
        assertThat(identity.createUserQuery()
                        .userId("shuiwuju-2")
                        .singleResult()
                        .getFirstName())
                .isEqualTo("新名字");
        user = identity.createUserQuery().userId("shuiwuju-2").singleResult();
        user.setPassword(null);
        identity.saveUser(user);
    }

    @Test
    void usersMadeByOthersAreLeftAlone() {
        identity.saveUser(identity.newUser("chief"));
        identity.createMembership("chief", EngineGroups.ADMINISTRATORS);
        mirror.mirror(without("shuiwuju-2"));

        assertThat(groupsOf("chief")).containsExactly(EngineGroups.ADMINISTRATORS);
        identity.deleteUser("chief");
    }

    @Test
    void aHandlerIsOfferedTheListsOfAHandler() {
        assertThat(listsOf("shuiwuju-1"))
                .containsExactlyInAnyOrder("我的待办", "待签收", "待协办", "剔除", "项目", "即将到期", "已超期", "本单位全部");
    }

    @Test
    void leadersOfAUnitReviewAndAnswerOrders() {
        assertThat(listsOf("shuiwuju-head")).contains("待签收", "待审核").doesNotContain("待回复督办", "待派单");
        assertThat(listsOf("shuiwuju-leader")).contains("待签收", "待审核", "待回复督办");
    }

    @Test
    void theCentreDispatchesAndCallsBack() {
        assertThat(listsOf("centre-1")).contains("待派单", "待改派", "待回访").doesNotContain("待签收", "待审批");
    }

    @Test
    void theSupervisionOfficeDecidesAndSupervises() {
        assertThat(listsOf("supervision-1")).contains("待审批", "待督查", "督办单").doesNotContain("待签收", "待派单");
    }

    @Test
    void everyoneIsOfferedToStartWhatTheirUnitMayStart() {
        assertThat(offeredToStart("jiaowei-1"))
                .containsExactlyInAnyOrder(
                        "applyExclusion", "registerProject", "projectRequest", "caseToProject", "appealAssessment");
        assertThat(offeredToStart("fagai-5"))
                .containsExactlyInAnyOrder(
                        "applyExclusion",
                        "registerProject",
                        "projectRequest",
                        "caseToProject",
                        "appealAssessment",
                        "raiseBlocker",
                        "callMeeting");
        assertThat(offeredToStart("centre-1"))
                .containsExactlyInAnyOrder("registerCase", "residentCall", "registerRecusal");
        assertThat(offeredToStart("supervision-1"))
                .containsExactlyInAnyOrder("registerRecusal", "openAssessment", "startSurvey");
        assertThat(offeredToStart("quzhang-1")).isEmpty();
    }

    @Test
    void theListsComeInOrderWithTheirLook() {
        var mine = filter("我的待办");

        assertThat(mine.getProperties())
                .containsEntry("priority", 1)
                .containsEntry("refresh", true)
                .containsEntry("showUndefinedVariable", false)
                .containsKeys("color", "description");
    }

    @Test
    void theListOfMyUnitShowsOnlyMyUnit() {
        taskFor("shuiwuju", "水务任务");
        taskFor("yuanlin", "园林任务");

        assertThat(shownTo("shuiwuju-1", "本单位全部")).containsExactly("水务任务");
        assertThat(shownTo("yuanlin-2", "本单位全部")).containsExactly("园林任务");
        assertThat(shownTo("shuiwuju-1", "已超期")).containsExactly("水务任务");
        removeTasks();
    }

    @Test
    void aTaskTakenByAColleagueStaysOnTheListOfTheUnit() {
        var task = taskFor("shuiwuju", "水务任务");
        tasks.claim(task.getId(), "shuiwuju-2");

        assertThat(shownTo("shuiwuju-1", "本单位全部")).containsExactly("水务任务");
        assertThat(shownTo("shuiwuju-2", "我的待办")).containsExactly("水务任务");
        assertThat(shownTo("shuiwuju-1", "我的待办")).isEmpty();
        removeTasks();
    }

    @Test
    void onlyTheCentreRegistersCases() {
        assertThat(starts("centre-1", "registerCase")).isTrue();
        assertThat(starts("centre-1", "residentCall")).isTrue();
        assertThat(starts("centre-1", "closedLoop")).isFalse();
        assertThat(starts("shuiwuju-leader", "registerCase")).isFalse();
        assertThat(starts("supervision-leader", "registerCase")).isFalse();
    }

    @Test
    void onlyDepartmentsAndStreetsApplyForExclusion() {
        assertThat(starts("shuiwuju-1", "applyExclusion")).isTrue();
        assertThat(starts("donghu-jiedao-leader", "applyExclusion")).isTrue();
        assertThat(starts("centre-1", "applyExclusion")).isFalse();
        assertThat(starts("supervision-leader", "applyExclusion")).isFalse();
        assertThat(starts("quzhang-1", "applyExclusion")).isFalse();
        assertThat(starts("shuiwuju-1", "exclusion")).isFalse();
    }

    @Test
    void unitsFindInTheMenuWhatTheyMayStart() {
        for (var process : List.of("applyExclusion", "registerProject", "projectRequest", "caseToProject")) {
            assertThat(starts("shuiwuju-1", process)).isTrue();
            assertThat(reads("shuiwuju-1", process)).isTrue();
            assertThat(reads("fagai-1", process)).isTrue();
        }
        assertThat(reads("fagai-1", "raiseBlocker")).isTrue();
        assertThat(reads("shuiwuju-1", "raiseBlocker")).isFalse();
    }

    @Test
    void theCentreAndTheSupervisionOfficeRecordWhoMustKeepAway() {
        assertThat(starts("centre-1", "registerRecusal")).isTrue();
        assertThat(starts("supervision-2", "registerRecusal")).isTrue();
        assertThat(starts("shuiwuju-leader", "registerRecusal")).isFalse();
        assertThat(starts("quzhang-1", "registerRecusal")).isFalse();
    }

    @Test
    void cockpitIsForSupervisionLeadersDesignersAndAdministrators() {
        assertThat(opensCockpit("supervision-1")).isTrue();
        assertThat(opensCockpit("quzhang-1")).isTrue();
        assertThat(opensCockpit("designer")).isTrue();
        assertThat(opensCockpit("admin")).isTrue();
        assertThat(opensCockpit("shuiwuju-leader")).isFalse();
        assertThat(opensCockpit("centre-leader")).isFalse();
    }

    @Test
    void nobodyButTheSystemWritesLists() {
        assertThat(List.of("shuiwuju-leader", "centre-leader", "supervision-leader", "designer", "admin"))
                .noneMatch(user ->
                        authorizations.isUserAuthorized(user, groupsOf(user), Permissions.CREATE, Resources.FILTER))
                .noneMatch(user -> authorizations.isUserAuthorized(
                        user,
                        groupsOf(user),
                        Permissions.UPDATE,
                        Resources.FILTER,
                        filter("我的待办").getId()));
    }

    @Test
    void anOfficialMayUpdateTheOwnAccountButNotDeleteIt() {
        assertThat(mayOnOwnAccount(Permissions.UPDATE)).isTrue();
        assertThat(mayOnOwnAccount(Permissions.DELETE)).isFalse();
    }

    private boolean mayOnOwnAccount(Permissions permission) {
        return authorizations.isUserAuthorized(
                "shuiwuju-1", groupsOf("shuiwuju-1"), permission, Resources.USER, "shuiwuju-1");
    }

    private boolean starts(String user, String process) {
        return may(user, ProcessDefinitionPermissions.CREATE_INSTANCE, process);
    }

    private boolean reads(String user, String process) {
        return may(user, ProcessDefinitionPermissions.READ, process);
    }

    private boolean may(String user, ProcessDefinitionPermissions permission, String process) {
        return authorizations.isUserAuthorized(user, groupsOf(user), permission, Resources.PROCESS_DEFINITION, process);
    }

    private boolean opensCockpit(String user) {
        return authorizations.isUserAuthorized(
                user, groupsOf(user), Permissions.ACCESS, Resources.APPLICATION, "cockpit");
    }

    /** What Tasklist offers under Start process. */
    private List<String> offeredToStart(String user) {
        identity.setAuthentication(user, groupsOf(user));
        try {
            return repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .startableInTasklist()
                    .startablePermissionCheck()
                    .list()
                    .stream()
                    .map(ProcessDefinition::getKey)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Task taskFor(String group, String name) {
        var task = tasks.newTask();
        task.setName(name);
        task.setDueDate(new Date(0));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        return task;
    }

    private void removeTasks() {
        identity.clearAuthentication();
        tasks.createTaskQuery().list().forEach(task -> tasks.deleteTask(task.getId(), true));
    }

    private List<String> shownTo(String user, String list) {
        var id = filter(list).getId();
        identity.setAuthentication(user, groupsOf(user));
        try {
            return filters.<Task>list(id).stream().map(Task::getName).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Filter filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private List<String> listsOf(String user) {
        identity.setAuthentication(user, groupsOf(user));
        try {
            return filters.createTaskFilterQuery().list().stream()
                    .map(Filter::getName)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private Organization without(String id) {
        return with(
                id, official -> new Official(official.id(), official.name(), official.unit(), official.role(), false));
    }

    private Organization with(String id, UnaryOperator<Official> change) {
        Stream<Official> officials = district.officialsEver().stream()
                .map(official -> official.id().equals(id) ? change.apply(official) : official);
        return new Organization(district.unitsEver(), officials.toList());
    }
}
