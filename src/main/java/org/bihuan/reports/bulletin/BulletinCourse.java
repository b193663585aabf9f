package org.bihuan.reports.bulletin;

import java.util.UUID;

/** The process that carries a bulletin; implemented on the engine, in the caller's transaction. */
public interface BulletinCourse {

    /** Starts the course of a bulletin. */
    void start(UUID bulletin);
}
