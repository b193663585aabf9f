package org.bihuan.notification.mail;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends letters again that were given up. */
@Component
class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Letters letters;
    private final Optional<LetterQueue> queue;
    private final TransactionOperations transaction;

    DeadLetters(Letters letters, Optional<LetterQueue> queue, TransactionOperations transaction) {
        this.letters = letters;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** Whether mail is configured. */
    boolean mayBeResent() {
        return queue.isPresent();
    }

    /**
     * Puts a dead letter into the queue again, from where it gets all its attempts anew.
     *
     * @param who the administrator's id
     * @return false when it isn't dead, or mail is not configured
     */
    boolean resend(long letter, String who) {
        var resent = queue.isPresent()
                && Boolean.TRUE.equals(transaction.execute(status -> {
                    var revived = letters.revive(letter);
                    if (revived) {
                        queue.orElseThrow().put(letter);
                    }
                    return revived;
                }));
        if (resent) {
            LOG.info("{} 重发邮件 {}", who, letter);
        }
        return resent;
    }

    /** Resends every dead letter and returns how many there were. */
    int resendAll(String who) {
        return (int)
                letters.allDead().stream().filter(letter -> resend(letter, who)).count();
    }
}
