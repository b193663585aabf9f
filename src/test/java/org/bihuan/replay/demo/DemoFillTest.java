package org.bihuan.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.ReviewState;
import org.bihuan.cases.Stage;
import org.bihuan.cases.exclusion.Exclusion;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.merging.ProblemGroups;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.notification.mail.MailedDistrict;
import org.bihuan.platform.time.EngineClock;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** The demo district as it is found after the first start. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=true",
            "spring.mail.host=127.0.0.1",
            "bihuan.mail.from=bihuan@example.gov.cn",
            "bihuan.mail.sending=false",
            "camunda.bpm.job-execution.enabled=false",
        })
class DemoFillTest {

    @Autowired
    DemoCases cases;

    @Autowired
    DemoFill fill;

    @Autowired
    District district;

    @Autowired
    CaseViews views;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Recusals recusals;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    EngineClock clock;

    @Autowired
    DataSource database;

    @Autowired
    ProblemGroups groups;

    @Autowired
    TransactionOperations transaction;

    @DynamicPropertySource
    static void everybodyHasAMailAddress(DynamicPropertyRegistry program) {
        program.add("bihuan.organization", MailedDistrict::folder);
    }

    @Test
    void nobodyGetsMailOfWhatWasOnlyPlayed() {
        assertThat(count("inbox_note")).isPositive();
        assertThat(count("mail_note")).isZero();
    }

    @Test
    void aMonthIsPublishedAndAnotherIsShown() {
        assertThat(count("assessment WHERE kind = 'MONTH' AND stage = 'PUBLISHED'"))
                .as("three months and a correction of one")
                .isEqualTo(4);
        assertThat(count("assessment WHERE kind = 'MONTH' AND stage = 'PUBLICITY'"))
                .isEqualTo(1);
        assertThat(count("assessment_appeal WHERE stage = 'LEFT_OUT'")).isEqualTo(1);
    }

    @Test
    void aBulletinIsIssuedAndOneStandsAtEachStepBefore() {
        var stages = jdbc.sql("SELECT stage FROM bulletin ORDER BY period DESC, version")
                .query(String.class)
                .list();
        assertThat(stages).containsExactly("ISSUED", "DRAFTED", "SUBMITTED", "APPROVED");
        assertThat(count("bulletin WHERE number LIKE '督通报〔%〕1号'")).isEqualTo(1);
        assertThat(count("bulletin_event WHERE at > now()")).isZero();
    }

    @Test
    void everyCaseOfTheFileWasPlayed() {
        assertThat(count("case_file")).isEqualTo(cases.read().size());
    }

    @ParameterizedTest
    @CsvSource({
        "undispatched, REPORTED",
        "awaitingSignature, DISPATCHED",
        "objectedOnce, RETURNED",
        "objectedTwice, IN_ARBITRATION",
        "arbitrated, IN_PROGRESS",
        "awaitingContact, SIGNED",
        "inProgress, IN_PROGRESS",
        "extensionAsked, IN_PROGRESS",
        "extensionGranted, IN_PROGRESS",
        "pauseAsked, IN_PROGRESS",
        "paused, IN_PROGRESS",
        "inReview, IN_REVIEW",
        "sentBack, IN_PROGRESS",
        "awaitingFeedback, APPROVED",
        "awaitingCallback, IN_CALLBACK",
        "notReachedOnce, IN_CALLBACK",
        "dissatisfiedAwaitingReview, DISPUTED",
        "reworkInProgress, IN_PROGRESS",
        "onRecordAsked, ON_RECORD_ASKED",
        "onRecord, ON_RECORD",
        "urged, IN_PROGRESS",
        "overdueLong, IN_PROGRESS",
        "consulting, REPORTED",
        "consulted, IN_PROGRESS",
        "assistInvited, IN_PROGRESS",
        "assistInProgress, IN_PROGRESS",
        "assistAnswered, IN_PROGRESS",
        "assistReturned, IN_PROGRESS",
        "assistInArbitration, IN_PROGRESS",
        "merged, MERGED",
        "mergedDisputed, DISPUTED",
        "exclusionApplied, IN_PROGRESS",
        "exclusionReturned, IN_PROGRESS",
        "exclusionChecked, IN_PROGRESS",
        "exclusionRefused, IN_PROGRESS",
        "exclusionAppealed, IN_PROGRESS",
        "exclusionDismissed, IN_PROGRESS",
        "complaintInProgress, IN_PROGRESS",
        "recused, RETURNED",
        "recusedAndRerouted, IN_PROGRESS",
        "rerouted, IN_PROGRESS",
        "hearingAsked, IN_PROGRESS",
    })
    void eachCourseEndsWhereItsNameSays(String course, Stage stage) {
        assertThat(played(course)).isNotEmpty().allMatch(view -> view.stage() == stage);
    }

    @ParameterizedTest
    @CsvSource({
        "answeredOnSpot, ANSWERED",
        "declined, DECLINED",
        "satisfied, SATISFIED",
        "satisfiedLate, SATISFIED",
        "unrated, UNRATED",
        "reworkedAndSatisfied, SATISFIED",
        "explained, EXPLAINED",
        "withdrawn, WITHDRAWN",
        "assisted, SATISFIED",
        "mergedSatisfied, SATISFIED",
        "mergedAndSplit, SATISFIED",
        "repeatDeclined, DECLINED",
        "excluded, EXPLAINED",
    })
    void eachClosedCourseIsClosedAsItsNameSays(String course, Closing closing) {
        assertThat(played(course)).isNotEmpty().allMatch(view -> view.closing() == closing);
    }

    /** So that the guide has a picture of each, and a newcomer may try each. */
    @Test
    void everyKindOfTaskOfEveryDiagramIsOpen() throws IOException {
        var open = jdbc.sql("SELECT DISTINCT task_def_key_ FROM act_ru_task")
                .query(String.class)
                .list();
        assertThat(open).containsAll(kindsOfTasks());
    }

    private static List<String> kindsOfTasks() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                    .map(UserTask::getId)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "reviewAsked, IN_REVIEW",
        "reviewInHearing, IN_REVIEW",
        "reviewDecided, IN_REVIEW",
        "reviewed, REVIEWED",
        "finalReviewAsked, IN_FINAL_REVIEW",
        "concluded, CONCLUDED",
    })
    void eachReviewedPetitionStandsAsItsNameSays(String course, ReviewState state) {
        assertThat(played(course)).isNotEmpty().allMatch(view -> view.reviewState() == state);
    }

    @ParameterizedTest
    @CsvSource({
        "exclusionApplied, APPLIED",
        "exclusionReturned, RETURNED",
        "exclusionChecked, CHECKED",
        "exclusionRefused, REFUSED",
        "exclusionAppealed, APPEALED",
        "exclusionDismissed, NOT_EXCLUDED",
        "excluded, EXCLUDED",
    })
    void eachApplicationForExclusionStandsAsItsNameSays(String course, Exclusion.Stage stage) {
        assertThat(played(course))
                .isNotEmpty()
                .allMatch(view ->
                        exclusions.byId(exclusions.ofDossier(view.id()).get(0)).stage() == stage);
    }

    @Test
    void fortyProjectsWentOnWhileTheCasesDid() {
        assertThat(count("project")).isEqualTo(40);
        assertThat(count("project WHERE stage = 'CLOSED'")).isPositive();
        assertThat(count("project WHERE stage = 'CANCELLED'")).isPositive();
        assertThat(count("blocker WHERE closed_at IS NULL")).isPositive();
        assertThat(count("project_plan WHERE kind = 'REPLAN' AND state = 'APPROVED'"))
                .isPositive();
        assertThat(count("project_event WHERE kind = 'SUMMONED'")).isPositive();
    }

    @Test
    void twentyDispatchMeetingsWereHeldAndSomeResolutionsCameLate() {
        assertThat(count("dispatch_meeting WHERE held_at IS NOT NULL")).isGreaterThanOrEqualTo(20);
        assertThat(count("resolution WHERE stage = 'SETTLED'")).isPositive();
        assertThat(
                        count(
                                "clock_rung r JOIN limit_clock c ON c.id = r.clock_id WHERE c.kind = 'RESOLUTION' AND r.rung = 'overdue'"))
                .isPositive();
    }

    @Test
    void aSurveyIsCarriedOut() {
        assertThat(count("survey WHERE ended_at IS NULL")).isEqualTo(1);
        assertThat(count("survey_interview WHERE state = 'ANSWERED'")).isPositive();
        assertThat(count("survey_interview WHERE state = 'OPEN'")).isPositive();
        assertThat(count("survey_event WHERE at > now()")).isZero();
    }

    /** The desk groups reports in the background, under this lock. */
    @Test
    void aProblemIsHot() {
        var members = transaction.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('bihuan.desk'))::text")
                    .query(String.class)
                    .single();
            groups.groupNext(
                    clock.instant().minus(Duration.ofDays(30)), cases.read().size());
            return jdbc.sql("""
                            SELECT c.subject FROM problem_group_member m JOIN case_file c ON c.id = m.case_id
                            WHERE m.problem IN (SELECT problem FROM problem_group_member GROUP BY problem HAVING count(*) >= 3)""").query(String.class).list();
        });
        assertThat(members).hasSize(4).allMatch(subject -> subject.contains("石门路口"));
    }

    @Test
    void projectsShowMoreThanOneLight() {
        var lights = jdbc.sql("""
                        SELECT DISTINCT light FROM (
                            SELECT DISTINCT ON (project) light FROM light_reading ORDER BY project, id DESC) latest""").query(String.class).list();
        assertThat(lights).contains("GREEN", "YELLOW");
    }

    @Test
    void precedentsHaveSomethingToTeach() {
        assertThat(count("precedent WHERE kind = 'ARBITRATED'")).isPositive();
        assertThat(count("precedent WHERE kind = 'REROUTED'")).isPositive();
    }

    @Test
    void thoseComplainedOfSeeNothing() {
        var denounced = played("complaintInProgress").get(0);
        assertThat(recusals.maySee("nanqiao-jiedao-2", denounced.id())).isFalse();
        assertThat(recusals.maySee("nanqiao-jiedao-1", denounced.id())).isFalse();
        assertThat(recusals.maySee("shichang-1", denounced.id())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"overdue, true", "overdueLong, true", "inProgress, false", "paused, false", "onRecord, false"})
    void clocksStandAsTheCourseSays(String course, boolean overdue) {
        assertThat(played(course))
                .allMatch(
                        view -> clocks.running(view.id()).orElseThrow().overdueAt(clock.instant(), district.calendar())
                                == overdue);
    }

    @Test
    void pausedClocksStandStill() {
        assertThat(played("paused"))
                .allMatch(view -> clocks.running(view.id()).orElseThrow().pausedAt(clock.instant()));
        assertThat(played("onRecord"))
                .allMatch(view -> clocks.running(view.id()).orElseThrow().pausedAt(clock.instant()));
    }

    @Test
    void late() {
        var rungs = jdbc.sql("""
                        SELECT c.subject_id FROM clock_rung r JOIN limit_clock c ON c.id = r.clock_id
                        WHERE r.rung = 'overdue' AND c.kind = 'HANDLING'""").query(java.util.UUID.class).set();
        var expected = Course.all().stream().filter(Course::expires).flatMap(course -> played(course.code()).stream());
        assertThat(rungs).isEqualTo(expected.map(CaseView::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "我的待办, -1",
        "待签收, -1",
        "待协办, -1",
        "剔除, centre-1",
        "剔除, supervision-1",
        "剔除, quzhang-1",
        "剔除, -head",
        "待复查复核, supervision-1",
        "待复查复核, quzhang-2",
        "待派单, centre-1",
        "待改派, centre-1",
        "待回访, centre-2",
        "待审核, -head",
        "待审批, supervision-1",
        "待督查, supervision-1",
        "督办单, supervision-2",
        "待回复督办, -leader",
        "考核, supervision-1",
        "考核, quzhang-1",
        "即将到期, -1",
        "已超期, -1",
        "本单位全部, -1",
    })
    void everyListShowsSomethingToSomebody(String list, String official) {
        var shown = new TreeMap<String, Long>();
        officials(official).forEach(id -> shown.put(id, shownTo(id, list)));
        assertThat(shown.values().stream().mapToLong(Long::longValue).sum())
                .as(list + " " + shown)
                .isPositive();
    }

    @Test
    void districtLeadersAreAskedForInstructions() {
        var asked = List.of("quzhang-1", "quzhang-2", "quzhang-3").stream()
                .mapToLong(leader -> shownTo(leader, "我的待办"))
                .sum();
        assertThat(asked).isPositive();
    }

    @Test
    void supervisionOrdersStandEverywhere() {
        var stages = jdbc.sql("SELECT DISTINCT stage FROM supervision_order")
                .query(String.class)
                .list();
        assertThat(stages).contains("DRAFTED", "ISSUED", "ANSWERED", "SETTLED");
    }

    @Test
    void theJobExecutorHasNothingToCatchUp() {
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .duedateLowerThan(new Date())
                        .count())
                .isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void bothClocksShowRealTimeAgain() {
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aSecondStartFillsNothing() {
        var before = count("case_event");
        fill.stop();
        fill.start();
        assertThat(count("case_event")).isEqualTo(before);
        assertThat(count("demo_fill WHERE finished_at IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void nothingHappenedAfterNow() {
        assertThat(count("case_event WHERE at > now()")).isZero();
        assertThat(count("project_event WHERE at > now()")).isZero();
    }

    private List<CaseView> played(String course) {
        return cases.read().stream()
                .filter(read -> read.course().code().equals(course))
                .map(this::view)
                .toList();
    }

    private CaseView view(DemoCase read) {
        var id = jdbc.sql("SELECT id FROM case_file WHERE channel = ? AND external_id = ?")
                .params(read.channel().name(), "demo-" + read.place())
                .query(java.util.UUID.class)
                .single();
        return views.of(id);
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private List<String> officials(String named) {
        return named.startsWith("-")
                ? district.organization().leadUnits().stream()
                        .map(unit -> unit.code() + named)
                        .toList()
                : List.of(named);
    }

    private long shownTo(String official, String list) {
        var groups = identity.createGroupQuery().groupMember(official).list().stream()
                .map(group -> group.getId())
                .toList();
        var filter = filters.createTaskFilterQuery().filterName(list).singleResult();
        identity.setAuthentication(official, groups);
        try {
            return filters.count(filter.getId());
        } finally {
            identity.clearAuthentication();
        }
    }
}
