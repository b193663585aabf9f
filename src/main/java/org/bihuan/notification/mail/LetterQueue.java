package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;

/** Puts letters into the queue by which they leave as soon as they may, in the transaction of whoever calls. */
class LetterQueue {

    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("mail-letter");

    private final SchedulerClient queue;
    private final Departure departure;
    private final Clock clock;

    LetterQueue(SchedulerClient queue, Departure departure, Clock clock) {
        this.queue = queue;
        this.departure = departure;
        this.clock = clock;
    }

    void put(long letter) {
        var from = departure.from(letter, clock.instant());
        queue.schedule(LETTER.instance(Long.toString(letter)).build(), from);
    }
}
