package org.bihuan.cases;

import java.util.UUID;

/** Knows of something that must be settled before a result may be submitted. Whoever keeps such things brings a bean. */
public interface SubmissionGuard {

    /** @throws Refusal when the lead unit still has to wait */
    void check(UUID caseId);
}
