package org.bihuan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterNotice;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.Rung;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What officials find in their mail boxes. It is Monday, 2 March 2026, ten o'clock; quiet from 21:00 to 07:30. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "camunda.bpm.job-execution.enabled=false",
            "bihuan.mail.sending=false",
            "bihuan.mail.retries=1m, 10m",
        })
@Import(MailDesk.class)
class MailTest {

    private static final MailServer SERVER = new MailServer();

    @Autowired
    MailDesk desk;

    @Autowired
    Preferences preferences;

    @Autowired
    Letters letters;

    @Autowired
    DeadLetters dead;

    @Autowired
    Cases cases;

    @Autowired
    CaseFile file;

    @Autowired
    Notices notices;

    @Autowired
    Recusals recusals;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry program) {
        SERVER.configure(program);
    }

    @BeforeEach
    void monday() {
        SERVER.up();
        desk.at("2026-03-02T10:00");
    }

    @AfterEach
    void clear() {
        desk.clear();
        SERVER.down();
    }

    @Test
    void eachRecipientGetsOneMailOfAFact() throws Exception {
        desk.notice("诉求已派至本单位。", "jiaowei-1", "jiaowei-head");
        desk.run();
        desk.run();
        assertThat(SERVER.received())
                .containsExactlyInAnyOrder("jiaowei-1: 【闭环】BH-1 诉求已派至本单位。", "jiaowei-head: 【闭环】BH-1 诉求已派至本单位。");
        var mail = SERVER.last();
        assertThat(mail.getFrom()[0].toString()).contains("<bihuan@example.gov.cn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<bihuan-\\d+-\\d+@example.gov.cn>");
        assertThat(mail.getContent().toString()).contains("时间：2026年3月2日（周一）10:00");
    }

    @Test
    void aFactThatIsToldTwiceIsMailedOnce() {
        var notice = new MatterNotice(UUID.randomUUID(), UUID.randomUUID(), "BH-1", "已改派。", Set.of("jiaowei-1"));
        desk.tell(notice);
        desk.run();
        desk.tell(notice);
        desk.tell(desk.rung(Rung.warning, true, "jiaowei-1"));
        desk.run();
        assertThat(SERVER.received())
                .containsExactly("jiaowei-1: 【闭环】BH-1 已改派。", "jiaowei-1: 【闭环】BH-2 黄灯催办：办理时限将至，请尽快办结。");
    }

    /** The leader of the education commission is told twice of one step, and once more after the next one. */
    @Test
    void theSameWordsAboutTheSameEventAreOneFact() {
        var problem = new Problem("路灯不亮", "不亮", "education", null, null);
        var id = cases.report(new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN), "centre-1");
        var matter = Matter.ofCase(id, id, "BH-7", "jiaowei", null);
        for (int n = 0; n < 2; n++) {
            notices.tell(matter, List.of("unitLeader"), "请办理。");
        }
        desk.run();
        assertThat(SERVER.received()).containsExactly("jiaowei-leader: 【闭环】BH-7 请办理。");
        file.note(id, "system", Step.URGED, null);
        notices.tell(matter, List.of("unitLeader"), "请办理。");
        desk.run();
        assertThat(SERVER.received()).hasSize(2);
    }

    @Test
    void aStepThatIsUndoneIsNotMailed() {
        assertThatThrownBy(() -> desk.transaction.executeWithoutResult(status -> {
                    desk.notice("不应发出", "jiaowei-1");
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        desk.run();
        assertThat(SERVER.received()).isEmpty();
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        desk.notice("已退回", "centre-leader", "stranger");
        assertThat(desk.count("mail_note")).isZero();
    }

    @Test
    void whoLeftBeforeTheMailDidGetsNone() {
        desk.notice("已派单", "jiaowei-1");
        desk.jdbc.sql("UPDATE mail_note SET recipient = 'gone'").update();
        desk.run();
        assertThat(SERVER.received()).isEmpty();
        assertThat(desk.jdbc
                        .sql("SELECT failure FROM mail_letter")
                        .query(String.class)
                        .single())
                .isEqualTo("收件人已不在名册中，或没有登记邮箱");
    }

    /** A case of which officials are told. */
    private UUID told(String... officials) {
        var problem = new Problem("反映收受礼品", "收了礼品", "education", null, null);
        var id = cases.report(new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN), "centre-1");
        desk.tell(new MatterNotice(UUID.randomUUID(), id, "BH-9", "请办理。", Set.of(officials)));
        return id;
    }

    private void complainOf(String official, UUID id) {
        recusals.record(id, new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of(official)), "阅件", "centre-1");
    }

    @Test
    void whoMustKeepAwayBeforeAMailIsWrittenGetsNone() {
        desk.at("2026-03-02T22:00");
        complainOf("jiaowei-1", told("jiaowei-1", "jiaowei-head"));
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).containsExactly("jiaowei-head: 【闭环】BH-9 请办理。");
        assertThat(desk.count("mail_note WHERE recipient = 'jiaowei-1'")).isZero();
    }

    @Test
    void whoMustKeepAwayBeforeAMailIsSentGetsNone() {
        SERVER.down();
        var id = told("jiaowei-1", "jiaowei-head");
        desk.run();
        complainOf("jiaowei-1", id);
        SERVER.up();
        desk.at("2026-03-02T10:01:05");
        assertThat(SERVER.received()).containsExactly("jiaowei-head: 【闭环】BH-9 请办理。");
        assertThat(desk.count("mail_letter WHERE recipient = 'jiaowei-1'")).isZero();
    }

    @Test
    void aDigestLeavesOutOnlyWhatItsRecipientMustKeepAwayFrom() throws Exception {
        choose(Delivery.DIGEST);
        var id = told("jiaowei-1");
        desk.notice("已改派。", "jiaowei-1");
        SERVER.down();
        desk.at("2026-03-02T17:00");
        complainOf("jiaowei-1", id);
        SERVER.up();
        desk.at("2026-03-02T17:02");
        assertThat(SERVER.received()).containsExactly("jiaowei-1: 【闭环】每日汇总，1 条消息");
        assertThat(SERVER.last().getContent().toString()).contains("已改派").doesNotContain("BH-9", "请办理");
    }

    @Test
    void anAdministratorSeesNoDeadLetterOfACaseToKeepAwayFrom() {
        SERVER.down();
        var id = told("jiaowei-1", "jiaowei-head");
        for (var time : new String[] {"10:00", "10:02", "10:30"}) {
            desk.at("2026-03-02T" + time);
        }
        assertThat(letters.dead("jiaowei-2")).hasSize(2);
        complainOf("jiaowei-2", id);
        assertThat(letters.dead("jiaowei-2")).isEmpty();
        assertThat(letters.dead("admin")).hasSize(2);
    }

    @Test
    void aFailureIsTriedAgainAfterLongerWaits() {
        SERVER.down();
        desk.notice("已派单", "jiaowei-1");
        desk.run();
        assertThat(state()).isEqualTo("WAITING 1");
        desk.at("2026-03-02T10:00:59");
        assertThat(state()).isEqualTo("WAITING 1");
        desk.at("2026-03-02T10:01:05");
        assertThat(state()).isEqualTo("WAITING 2");
        desk.at("2026-03-02T10:11:00");
        assertThat(state()).isEqualTo("WAITING 2");
        SERVER.up();
        desk.at("2026-03-02T10:11:06");
        assertThat(state()).isEqualTo("SENT 2");
        assertThat(SERVER.received()).hasSize(1);
    }

    @Test
    void afterTheLastWaitItIsDeadAndSaysWhyWithoutAnAddress() {
        die();
        assertThat(desk.count("scheduled_tasks WHERE task_name = 'mail-letter'"))
                .isZero();
        assertThat(letters.dead("admin")).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("jiaowei-1");
            assertThat(letter.text()).isEqualTo("已派单");
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.failure()).startsWith("连接不上邮件服务器").doesNotContain("@example");
        });
    }

    @Test
    void aDeadLetterIsResentOnceWithAllItsAttempts() {
        die();
        var letter = letters.dead("admin").get(0).id();
        assertThat(dead.resend(letter, "admin")).isTrue();
        assertThat(dead.resend(letter, "admin")).isFalse();
        desk.run();
        assertThat(state()).isEqualTo("WAITING 1");
        SERVER.up();
        desk.at("2026-03-02T11:01:05");
        assertThat(SERVER.received()).hasSize(1);
        assertThat(dead.resend(letter, "admin")).isFalse();
    }

    @Test
    void allDeadLettersAreResentTogether() {
        SERVER.down();
        desk.notice("一", "jiaowei-1", "jiaowei-head", "jiaowei-leader");
        for (var time : new String[] {"10:00", "10:02", "10:30"}) {
            desk.at("2026-03-02T" + time);
        }
        assertThat(letters.dead("admin")).hasSize(3);
        SERVER.up();
        assertThat(dead.resendAll("admin")).isEqualTo(3);
        desk.run();
        assertThat(SERVER.received()).hasSize(3);
        assertThat(letters.dead("admin")).isEmpty();
    }

    @Test
    void inQuietHoursMailWaitsForTheirEnd() {
        desk.at("2026-03-02T22:00");
        desk.notice("已派单", "jiaowei-1");
        desk.at("2026-03-03T07:29:59");
        assertThat(SERVER.received()).isEmpty();
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).hasSize(1);
    }

    /** Due at 20:55, sorted at three o'clock, since the program stood still in between. */
    @Test
    void whatIsSortedInTheNightWaitsForTheMorning() {
        desk.at("2026-03-02T20:55");
        desk.notice("已派单", "jiaowei-1");
        desk.rung(Rung.overdue, true, "jiaowei-head");
        desk.at("2026-03-03T03:00");
        assertThat(SERVER.received()).singleElement().asString().startsWith("jiaowei-head: 【闭环】BH-2 红灯");
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).hasSize(2);
    }

    @Test
    void aDigestThatWasMissedIsNotMadeUpForInTheNight() {
        choose(Delivery.DIGEST);
        desk.notice("上午", "jiaowei-1");
        desk.sort();
        desk.at("2026-03-03T03:00");
        assertThat(SERVER.received()).isEmpty();
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).containsExactly("jiaowei-1: 【闭环】每日汇总，1 条消息");
    }

    @Test
    void aLetterThatStayedInTheQueueUntilTheNightWaitsForTheMorning() {
        desk.notice("已派单", "jiaowei-1");
        desk.sort();
        desk.at("2026-03-02T23:00");
        assertThat(SERVER.received()).isEmpty();
        assertThat(state()).isEqualTo("WAITING 0");
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).hasSize(1);
    }

    /** Ten minutes after 20:55 it would be night. */
    @Test
    void aRetryKeepsTheQuietHours() {
        SERVER.down();
        desk.at("2026-03-02T20:53");
        desk.notice("已派单", "jiaowei-1");
        desk.run();
        desk.at("2026-03-02T20:55");
        assertThat(state()).isEqualTo("WAITING 2");
        SERVER.up();
        desk.at("2026-03-03T07:29");
        assertThat(SERVER.received()).isEmpty();
        desk.at("2026-03-03T07:30");
        assertThat(state()).isEqualTo("SENT 2");
        assertThat(SERVER.received()).hasSize(1);
    }

    @Test
    void aLetterResentInTheNightLeavesInTheMorning() {
        die();
        SERVER.up();
        desk.at("2026-03-02T23:00");
        assertThat(dead.resendAll("admin")).isOne();
        desk.run();
        assertThat(SERVER.received()).isEmpty();
        desk.at("2026-03-03T07:30");
        assertThat(SERVER.received()).hasSize(1);
    }

    @Test
    void aRungWaitsForWorkingTimeUnlessItsLimitCountsHours() {
        desk.at("2026-03-07T00:00");
        desk.rung(Rung.half, false, "jiaowei-1");
        desk.rung(Rung.warning, true, "jiaowei-1");
        desk.run();
        assertThat(SERVER.received()).containsExactly("jiaowei-1: 【闭环】BH-2 黄灯催办：办理时限将至，请尽快办结。");
        desk.at("2026-03-09T08:59:59");
        assertThat(SERVER.received()).hasSize(1);
        desk.at("2026-03-09T09:00");
        assertThat(SERVER.received()).hasSize(2);
    }

    @Test
    void aDailyDigestHasAllNotesSinceTheLastOneExactlyOnce() throws Exception {
        choose(Delivery.DIGEST);
        desk.notice("上午", "jiaowei-1");
        desk.at("2026-03-02T15:00");
        desk.notice("下午", "jiaowei-1");
        desk.at("2026-03-02T16:59:59");
        assertThat(SERVER.received()).isEmpty();
        desk.at("2026-03-02T17:00");
        assertThat(SERVER.received()).containsExactly("jiaowei-1: 【闭环】每日汇总，2 条消息");
        assertThat(SERVER.last().getContent().toString()).containsSubsequence("BH-1　上午", "BH-1　下午");
        desk.at("2026-03-02T18:00");
        desk.notice("晚上", "jiaowei-1");
        desk.at("2026-03-03T16:59");
        assertThat(SERVER.received()).hasSize(1);
        desk.at("2026-03-03T17:00");
        desk.at("2026-03-04T17:00");
        assertThat(SERVER.received()).hasSize(2).endsWith("jiaowei-1: 【闭环】每日汇总，1 条消息");
        assertThat(SERVER.last().getContent().toString()).contains("晚上").doesNotContain("上午", "下午");
    }

    @Test
    void hoursDoNotWaitForADigest() {
        choose(Delivery.DIGEST);
        desk.rung(Rung.overdue, true, "jiaowei-1");
        desk.run();
        assertThat(SERVER.received()).containsExactly("jiaowei-1: 【闭环】BH-2 红灯：办理时限已到期，督办单已起草，请立即办理。");
    }

    @Test
    void whoChoseNoMailGetsNone() {
        choose(Delivery.NONE);
        desk.notice("已派单", "jiaowei-1");
        desk.run();
        assertThat(SERVER.received()).isEmpty();
        assertThat(desk.count("mail_note")).isZero();
    }

    @Test
    void whatHasNotLeftFollowsANewChoice() {
        choose(Delivery.DIGEST);
        desk.notice("已派单", "jiaowei-1");
        desk.run();
        assertThat(SERVER.received()).isEmpty();
        choose(Delivery.AT_ONCE);
        desk.run();
        assertThat(SERVER.received()).hasSize(1);
    }

    @Test
    void twoNodesSendEachLetterOnce() {
        IntStream.range(0, 20).forEach(n -> desk.notice("第" + n + "条", "jiaowei-1"));
        desk.sort();
        var one = desk.node("one");
        var other = desk.node("other");
        one.start();
        other.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> desk.count("mail_letter WHERE state = 'SENT'") == 20);
        one.stop();
        other.stop();
        assertThat(SERVER.received()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSentIsForgottenAfterAWhile() {
        desk.notice("已派单", "jiaowei-1");
        desk.run();
        letters.forget(QuietHoursTest.shanghai(LocalDateTime.parse("2026-03-02T10:00")));
        assertThat(desk.count("mail_letter")).isOne();
        letters.forget(QuietHoursTest.shanghai(LocalDateTime.parse("2026-03-02T10:01")));
        assertThat(desk.count("mail_letter")).isZero();
        assertThat(desk.count("mail_note")).isZero();
    }

    /** One letter to jiaowei-1 that died at half past ten; the server is down, and it is eleven o'clock. */
    private void die() {
        SERVER.down();
        desk.notice("已派单", "jiaowei-1");
        for (var time : new String[] {"10:00", "10:02", "10:30", "11:00"}) {
            desk.at("2026-03-02T" + time);
        }
        assertThat(state()).isEqualTo("DEAD 3");
    }

    private String state() {
        return desk.jdbc
                .sql("SELECT state || ' ' || attempts FROM mail_letter")
                .query(String.class)
                .single();
    }

    private void choose(Delivery delivery) {
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30));
        preferences.choose("jiaowei-1", new Preference(delivery, LocalTime.of(17, 0), quiet));
    }
}
