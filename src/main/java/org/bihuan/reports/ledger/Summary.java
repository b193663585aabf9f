package org.bihuan.reports.ledger;

import java.util.List;

/**
 * What a ledger comes to.
 *
 * @param rows how many there are
 */
public record Summary(long rows, List<Figure> figures) {}
