package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;

/** Hands a letter whose turn has come to the postman; one that comes late, in quiet hours, waits for their end. */
class Round implements ExecutionHandler<Void> {

    private final Postman postman;
    private final Departure departure;
    private final Clock clock;

    Round(Postman postman, Departure departure, Clock clock) {
        this.postman = postman;
        this.departure = departure;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> turn, ExecutionContext context) {
        var letter = Long.parseLong(turn.getId());
        var now = clock.instant();
        var from = departure.from(letter, now);
        if (from.isAfter(now)) {
            return (done, queue) -> queue.reschedule(done, from);
        }
        postman.deliver(letter);
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
