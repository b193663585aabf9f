package org.bihuan.cases.merging;

import java.util.UUID;

/** What merging needs of the process that carries a merged case; implemented on the engine. */
public interface MergedProcess {

    /** Begins to wait for the main case, in the caller's transaction. */
    void start(UUID caseId);

    /** The handling time of the main case is over: the first callback is due. */
    void expired(UUID caseId);

    /** The resident was told what the resident of the main case was told. */
    void fedBack(UUID caseId);

    /** The case parted from its main case: the waiting, calling or reviewing ends. */
    void unmerged(UUID caseId);
}
