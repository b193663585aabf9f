package org.bihuan.notification.mail;

/** How an official gets mail. */
enum Delivery {
    /** One mail a note. */
    AT_ONCE,
    /** One mail a day with all notes since the last one. */
    DIGEST,
    /** No mail; the inbox has everything. */
    NONE
}
