package org.bihuan.cases.petition;

import java.util.UUID;

/** What reviews need of the process that carries them; implemented on the engine. */
public interface ReviewProcess {

    /** Starts the course of a review, in the caller's transaction. */
    void start(UUID reviewId, String unit);
}
