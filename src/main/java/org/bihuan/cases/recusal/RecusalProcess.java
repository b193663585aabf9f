package org.bihuan.cases.recusal;

import java.util.UUID;
import org.bihuan.cases.Recusal;
import org.jspecify.annotations.Nullable;

/** What a recusal needs of the processes that carry a case; implemented on the engine. */
public interface RecusalProcess {

    /** Hides every process of a case, running and ended, from those who must keep away; from nobody else any more. */
    void hide(UUID caseId, Recusal recusal);

    /**
     * Gives the open tasks of those who must keep away to others.
     *
     * @param handler who has the case in hand until now; null for nobody
     * @param successor who takes over the handler's tasks when the handler must keep away; null for nobody
     */
    void handOver(UUID caseId, Recusal recusal, @Nullable String handler, @Nullable String successor);
}
