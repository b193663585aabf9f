package org.bihuan.cases;

import java.util.UUID;

/**
 * Somebody must keep away from a case from now on; published in the transaction of the step, when the case is hidden from
 * them already. Whatever else ties them to the case is to be undone, in the system's name: whoever recorded it may be one
 * of them.
 */
public record CaseRecused(UUID caseId, Recusal recusal) {}
