package org.bihuan.cases.assisting;

import java.util.UUID;

/** What the parts need of the process that carries them; implemented on the engine. */
public interface PartProcess {

    /** Starts the course of a part, in the caller's transaction. */
    void start(UUID partId);

    /** The case of the part has another lead, or none for now: who has an answer to confirm hands that over. */
    void leadChanged(UUID partId);

    /** The part was withdrawn: its course ends. */
    void withdrawn(UUID partId);
}
