package org.bihuan.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Stage;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.notification.mail.MailedDistrict;
import org.bihuan.platform.time.EngineClock;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

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
    void everyCaseOfTheFileWasPlayed() {
        assertThat(count("case_file")).isEqualTo(cases.read().size());
    }

    @ParameterizedTest
    @CsvSource({
        "UNDISPATCHED, REPORTED",
        "AWAITING_SIGNATURE, DISPATCHED",
        "OBJECTED_ONCE, RETURNED",
        "OBJECTED_TWICE, IN_ARBITRATION",
        "ARBITRATED, IN_PROGRESS",
        "AWAITING_CONTACT, SIGNED",
        "IN_PROGRESS, IN_PROGRESS",
        "EXTENSION_ASKED, IN_PROGRESS",
        "EXTENSION_GRANTED, IN_PROGRESS",
        "PAUSE_ASKED, IN_PROGRESS",
        "PAUSED, IN_PROGRESS",
        "IN_REVIEW, IN_REVIEW",
        "SENT_BACK, IN_PROGRESS",
        "AWAITING_FEEDBACK, APPROVED",
        "AWAITING_CALLBACK, IN_CALLBACK",
        "NOT_REACHED_ONCE, IN_CALLBACK",
        "DISSATISFIED_AWAITING_REVIEW, DISPUTED",
        "REWORK_IN_PROGRESS, IN_PROGRESS",
        "ON_RECORD_ASKED, ON_RECORD_ASKED",
        "ON_RECORD, ON_RECORD",
        "URGED, IN_PROGRESS",
        "OVERDUE_LONG, IN_PROGRESS",
    })
    void eachCourseEndsWhereItsNameSays(Course course, Stage stage) {
        assertThat(played(course)).isNotEmpty().allMatch(view -> view.stage() == stage);
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED_ON_SPOT, ANSWERED",
        "DECLINED, DECLINED",
        "SATISFIED, SATISFIED",
        "SATISFIED_LATE, SATISFIED",
        "UNRATED, UNRATED",
        "REWORKED_AND_SATISFIED, SATISFIED",
        "EXPLAINED, EXPLAINED",
        "WITHDRAWN, WITHDRAWN",
    })
    void eachClosedCourseIsClosedAsItsNameSays(Course course, Closing closing) {
        assertThat(played(course)).isNotEmpty().allMatch(view -> view.closing() == closing);
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE, true", "OVERDUE_LONG, true", "IN_PROGRESS, false", "PAUSED, false", "ON_RECORD, false"})
    void clocksStandAsTheCourseSays(Course course, boolean overdue) {
        assertThat(played(course))
                .allMatch(
                        view -> clocks.running(view.id()).orElseThrow().overdueAt(clock.instant(), district.calendar())
                                == overdue);
    }

    @Test
    void pausedClocksStandStill() {
        assertThat(played(Course.PAUSED))
                .allMatch(view -> clocks.running(view.id()).orElseThrow().pausedAt(clock.instant()));
        assertThat(played(Course.ON_RECORD))
                .allMatch(view -> clocks.running(view.id()).orElseThrow().pausedAt(clock.instant()));
    }

    @Test
    void late() {
        var rungs = jdbc.sql("""
                        SELECT c.subject_id FROM clock_rung r JOIN limit_clock c ON c.id = r.clock_id
                        WHERE r.rung = 'overdue' AND c.kind = 'HANDLING'""").query(java.util.UUID.class).set();
        var expected =
                Arrays.stream(Course.values()).filter(Course::expires).flatMap(course -> played(course).stream());
        assertThat(rungs).isEqualTo(expected.map(CaseView::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "我的待办, -1",
        "待签收, -1",
        "待派单, centre-1",
        "待改派, centre-1",
        "待回访, centre-2",
        "待审核, -head",
        "待审批, supervision-1",
        "待督查, supervision-1",
        "督办单, supervision-2",
        "待回复督办, -leader",
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
    }

    private List<CaseView> played(Course course) {
        return cases.read().stream()
                .filter(read -> read.course() == course)
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
