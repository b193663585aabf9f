package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;

/** Puts letters into the queue by which they leave, in the transaction of whoever calls. */
class LetterQueue {

    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("mail-letter");

    private final SchedulerClient queue;
    private final Clock clock;

    LetterQueue(SchedulerClient queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    void put(long letter) {
        queue.schedule(LETTER.instance(Long.toString(letter)).build(), clock.instant());
    }
}
