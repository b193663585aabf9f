package org.bihuan.projects.page;

import java.time.Instant;
import org.bihuan.cases.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/** A supervision order (督办单) that was issued about this project. */
record OrderFact(
        String number,
        String leadUnit,
        String matter,
        String stage,
        Instant issuedAt,
        @Nullable String reply) {

    /** In Chinese. */
    String state() {
        return SupervisionOrder.Stage.valueOf(stage).label();
    }
}
