package org.bihuan.reports.ledger;

import java.util.List;

/**
 * A page of a ledger.
 *
 * @param summary of all rows, not only of these
 * @param number of the page, from 1
 * @param most how many rows a page has
 */
record LedgerPart(Summary summary, List<LedgerRow> rows, int number, int most) {

    public boolean more() {
        return (long) number * most < summary.rows();
    }
}
