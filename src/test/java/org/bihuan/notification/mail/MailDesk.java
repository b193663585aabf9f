package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.bihuan.cases.MatterNotice;
import org.bihuan.cases.RungClimbed;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.bihuan.platform.time.EngineClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;

/** Tells officials something, and runs the mail by hand in a time that the test sets. */
@TestComponent
class MailDesk {

    final JdbcClient jdbc;
    final TransactionOperations transaction;
    private final EngineClock clock;
    private final ApplicationEventPublisher events;
    private final SortingOffice office;
    private final DataSource database;
    private final CustomTask<Void> letterTask;
    private final ManualScheduler queue;

    MailDesk(
            EngineClock clock,
            ApplicationEventPublisher events,
            SortingOffice office,
            JdbcClient jdbc,
            DataSource database,
            CustomTask<Void> letterTask,
            TransactionOperations transaction) {
        this.clock = clock;
        this.events = events;
        this.office = office;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.database = new TransactionAwareDataSourceProxy(database);
        this.letterTask = letterTask;
        this.queue = TestHelper.createManualScheduler(this.database, letterTask)
                .clock(new SettableClock())
                .build();
    }

    /** Sets the time, such as {@code 2026-03-02T10:00}, in Asia/Shanghai, and lets whatever is due leave. */
    void at(String local) {
        clock.simulate(QuietHoursTest.shanghai(LocalDateTime.parse(local)));
        run();
    }

    /** Sorts, and sends what is due. */
    void run() {
        office.sort();
        queue.setTime(clock.instant());
        queue.runAnyDueExecutions();
    }

    void sort() {
        office.sort();
    }

    /** The queue of a node of its own. */
    Scheduler node(String name) {
        return Scheduler.create(database, letterTask)
                .schedulerName(() -> name)
                .pollingInterval(Duration.ofMillis(50))
                .clock(clock::instant)
                .threads(2)
                .build();
    }

    void notice(String text, String... recipients) {
        tell(new MatterNotice(UUID.randomUUID(), UUID.randomUUID(), "BH-1", text, Set.of(recipients)));
    }

    RungClimbed rung(Rung rung, boolean anytime, String... recipients) {
        var climbed = new RungClimbed(
                UUID.randomUUID(),
                "BH-2",
                ClockKind.HANDLING,
                rung,
                clock.instant(),
                Set.of(recipients),
                Set.of("order"),
                anytime);
        tell(climbed);
        return climbed;
    }

    void tell(Object fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    /** Ends a test. */
    void clear() {
        jdbc.sql("TRUNCATE mail_note, mail_letter, mail_preference").update();
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = 'mail-letter'").update();
        clock.release();
    }
}
