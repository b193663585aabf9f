package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What there is only when a mail server is configured, and in the server only: commands of the command line, which may
 * replay messages in simulated time, mail nothing; a program that doesn't send may take notes for the mail. The queue takes part in our transactions, and looks at our clock.
 */
@Configuration(proxyBeanMethods = false)
@Conditional({MailConfigured.class, MailPlace.class})
class MailConfiguration {

    /** Longer than a mail server takes that works; what it leaves undone is sent after the next start. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    @Bean
    Post post(JdbcClient jdbc, Organization organization, Calendars calendars, Clock clock) {
        return new Post(jdbc, organization, calendars, clock);
    }

    @Bean
    LetterQueue letterQueue(DataSource database, Departure departure, Clock clock) {
        var client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
        return new LetterQueue(client, departure, clock);
    }

    @Bean
    SortingOffice sortingOffice(
            JdbcClient jdbc,
            Preferences preferences,
            Letters letters,
            LetterQueue queue,
            TransactionOperations transaction,
            Clock clock) {
        return new SortingOffice(jdbc, preferences, letters, queue, transaction, clock);
    }

    @Bean
    Postman postman(
            Letters letters,
            Organization organization,
            MailSettings settings,
            @Value("${bihuan.address:}") String address,
            JavaMailSender server,
            Clock clock) {
        var templates = new Templates(new TemplateFolder(settings.templates()), address);
        return new Postman(letters, organization, templates, Sender.of(settings.from()), server, clock);
    }

    @Bean
    CustomTask<Void> letterTask(
            Postman postman,
            MailSettings settings,
            Letters letters,
            Departure departure,
            TransactionOperations transaction,
            Clock clock) {
        return Tasks.custom(LetterQueue.LETTER)
                .onFailure(new Retry(settings.retries(), letters, departure, transaction))
                .execute(new Round(postman, departure, clock));
    }

    @Bean
    RecurringTask<Void> sortingTask(SortingOffice office, MailSettings settings) {
        return Tasks.recurring("mail-sorting", FixedDelay.of(settings.interval()))
                .execute((task, context) -> office.sort());
    }

    @Bean
    RecurringTask<Void> forgettingTask(Letters letters, MailSettings settings, Clock clock) {
        return Tasks.recurring("mail-forgetting", new Daily(WorkCalendar.ZONE, LocalTime.of(3, 0)))
                .execute((task, context) -> letters.forget(clock.instant().minus(settings.keep())));
    }

    @Bean(destroyMethod = "")
    Scheduler mailScheduler(
            DataSource database,
            CustomTask<Void> letterTask,
            List<RecurringTask<Void>> recurring,
            MailSettings settings,
            Clock clock) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), letterTask)
                .startTasks(recurring)
                .threads(settings.threads())
                .pollingInterval(settings.interval())
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.WARN, true)
                .clock(clock::instant)
                .build();
    }

    @Bean
    MailRoom mailRoom(Post post, Scheduler mailScheduler, MailSettings settings) {
        return new MailRoom(post, mailScheduler, settings.sending());
    }
}
