package org.bihuan.projects.meeting;

import java.util.UUID;

/** What dispatch meetings need of the process that carries them; implemented on the engine. */
public interface MeetingProcess {

    /** Starts the course of a meeting, in the caller's transaction. */
    void start(UUID meeting);

    /** Others check a resolution now. */
    void handedOver(UUID resolution);

    /** Nobody has to carry out or check a resolution any more. */
    void withdrawn(UUID resolution);
}
