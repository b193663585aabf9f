package org.bihuan.notification.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/**
 * Opens the post and starts the threads of the mail, after the demo was filled in simulated time and before the web
 * server opens.
 */
class MailRoom implements SmartLifecycle {

    private final Post post;
    private final Scheduler scheduler;
    private final boolean sending;
    private boolean running;

    MailRoom(Post post, Scheduler scheduler, boolean sending) {
        this.post = post;
        this.scheduler = scheduler;
        this.sending = sending;
    }

    @Override
    public void start() {
        post.open();
        if (sending) {
            scheduler.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        if (sending) {
            scheduler.stop();
        }
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
