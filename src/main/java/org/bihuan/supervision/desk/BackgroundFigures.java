package org.bihuan.supervision.desk;

import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.bihuan.cases.merging.ProblemGroups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts in the background what would take too long while somebody waits. Of several nodes one counts at a time: whoever
 * doesn't get the lock in the database leaves it to the other.
 */
@Component
class BackgroundFigures {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFigures.class);
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('bihuan.desk'))";

    /** Reports that are grouped in one transaction. */
    private static final int GROUPED = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Stays stays;
    private final RateTrend rates;
    private final RecentReports recent;
    private final ProblemGroups groups;
    private final DeskSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var counting = new Thread(task, "desk-figures");
        counting.setDaemon(true);
        return counting;
    });

    BackgroundFigures(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Stays stays,
            RateTrend rates,
            RecentReports recent,
            ProblemGroups groups,
            DeskSettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.stays = stays;
        this.rates = rates;
        this.recent = recent;
        this.groups = groups;
        this.settings = settings;
    }

    /** Not before the demo was filled in simulated time. */
    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::refresh, 0, settings.refresh().toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }

    /** Counts everything anew; what can't be counted stays as it was and keeps nothing else from being counted. */
    void refresh() {
        orLog("stays", () -> alone(() -> counted(stays::refresh)));
        orLog("rates", () -> alone(() -> counted(rates::refresh)));
        orLog("groups of reports", this::group);
    }

    private void group() {
        int grouped;
        do {
            grouped = alone(this::groupSome);
        } while (grouped == GROUPED && !thread.isShutdown());
    }

    private void orLog(String figures, Runnable count) {
        try {
            count.run();
        } catch (RuntimeException e) {
            if (!thread.isShutdown()) {
                LOG.warn("the {} of the supervision desk stay as they were: {}", figures, e.toString());
            }
        }
    }

    private static int counted(Runnable figures) {
        figures.run();
        return 1;
    }

    private int groupSome() {
        var since = (Timestamp) recent.times().get("since");
        return groups.groupNext(since.toInstant(), GROUPED);
    }

    private int alone(IntSupplier work) {
        Integer done = transaction.execute(
                status -> jdbc.sql(LOCK).query(Boolean.class).single() ? work.getAsInt() : 0);
        return done == null ? 0 : done;
    }
}
