package org.bihuan.reports.export;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The threads that make exports, in the server only, and after the demo was filled in simulated time. Nodes share the
 * work by the queue; what a node that died had begun is begun anew by another, as soon as it has been silent for some
 * beats.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "bihuan.reports.exporting", havingValue = "true")
class ExportRoom implements SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final Scheduler scheduler;
    private boolean running;

    ExportRoom(DataSource database, Exporter exporter, Exports exports, ExportSettings settings, Clock clock) {
        var export = Tasks.oneTime(ExportQueue.EXPORT)
                .onFailure(new ExportRetry(settings.retries(), exports))
                .execute((turn, context) -> exporter.make(UUID.fromString(turn.getId())));
        var forgetting = Tasks.recurring("report-forgetting", new Daily(WorkCalendar.ZONE, AT_NIGHT))
                .execute((turn, context) -> exports.forget(clock.instant().minus(settings.keep())));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), export)
                .startTasks(forgetting)
                .tableName(ExportQueue.TABLE)
                .threads(settings.threads())
                .pollingInterval(settings.interval())
                .heartbeatInterval(BEAT)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.WARN, true)
                .clock(clock::instant)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Behind the demo's, which is 0. */
    @Override
    public int getPhase() {
        return 1;
    }
}
