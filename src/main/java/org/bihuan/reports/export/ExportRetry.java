package org.bihuan.reports.export;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Makes an export again after each of the waits; then it has failed. */
class ExportRetry implements FailureHandler<Void> {

    private final List<Duration> waits;
    private final Exports exports;

    ExportRetry(List<Duration> waits, Exports exports) {
        this.waits = waits;
        this.exports = exports;
    }

    @Override
    public void onFailure(ExecutionComplete attempt, ExecutionOperations<Void> queue) {
        var failures = attempt.getExecution().consecutiveFailures;
        if (failures < waits.size()) {
            queue.reschedule(attempt, attempt.getTimeDone().plus(waits.get(failures)));
        } else {
            exports.fail(UUID.fromString(attempt.getExecution().getId()), "导出未能完成，请稍后重新导出；仍不成功的，请联系系统管理员。");
            queue.remove();
        }
    }
}
