package org.bihuan.reports.export;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Puts exports into the queue, in the transaction of whoever asks for one. */
@Component
class ExportQueue {

    static final String TABLE = "report_task";
    static final TaskDescriptor<Void> EXPORT = TaskDescriptor.of("report-export");

    private final SchedulerClient queue;
    private final Clock clock;

    ExportQueue(DataSource database, Clock clock) {
        this.queue = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
        this.clock = clock;
    }

    void put(UUID export) {
        queue.schedule(EXPORT.instance(export.toString()).build(), clock.instant());
    }
}
