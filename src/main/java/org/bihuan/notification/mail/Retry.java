package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** Tries a letter again after each of the waits, longer every time, but not in quiet hours; then it is dead, until an administrator resends it. */
class Retry implements FailureHandler<Void> {

    private final List<Duration> waits;
    private final Letters letters;
    private final Departure departure;
    private final TransactionOperations transaction;

    Retry(List<Duration> waits, Letters letters, Departure departure, TransactionOperations transaction) {
        this.waits = waits;
        this.letters = letters;
        this.departure = departure;
        this.transaction = transaction;
    }

    @Override
    public void onFailure(ExecutionComplete attempt, ExecutionOperations<Void> queue) {
        var failures = attempt.getExecution().consecutiveFailures;
        var letter = Long.parseLong(attempt.getExecution().getId());
        var why = attempt.getCause().map(Throwable::getMessage).orElse("发送中断");
        transaction.executeWithoutResult(status -> {
            letters.failed(letter, failures + 1, why);
            if (failures < waits.size()) {
                var next = attempt.getTimeDone().plus(waits.get(failures));
                queue.reschedule(attempt, departure.from(letter, next));
            } else {
                letters.giveUp(letter);
                queue.remove();
            }
        });
    }
}
