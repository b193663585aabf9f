package org.bihuan.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What supervision orders need of the process that carries them; implemented on the engine. */
public interface OrderProcess {

    /** Starts the course of a drafted order, in the caller's transaction. */
    void start(UUID orderId, String leadUnit);

    /**
     * An order that is still unsigned may now be signed by the district leader too.
     *
     * @param leader the official's id; null when the unit has no leader in charge
     */
    void climbs(UUID orderId, @Nullable String leader);
}
