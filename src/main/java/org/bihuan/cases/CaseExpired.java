package org.bihuan.cases;

import java.util.UUID;

/**
 * The handling time of a case is over and its resident is called; published in the transaction of that rung, at its end for
 * whoever else waits for the same handling.
 */
public record CaseExpired(UUID caseId) {}
