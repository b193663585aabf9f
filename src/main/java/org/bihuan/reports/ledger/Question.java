package org.bihuan.reports.ledger;

import java.time.Instant;
import org.bihuan.reports.Reach;

/**
 * Who asks for which rows of a ledger.
 *
 * @param now the instant for which clocks are read
 */
public record Question(LedgerFilter filter, Reach reader, Instant now) {}
