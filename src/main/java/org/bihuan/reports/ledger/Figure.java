package org.bihuan.reports.ledger;

/**
 * A sum over all rows of a ledger.
 *
 * @param key of its name in the message bundle, behind {@code ledgers.figure.}
 */
public record Figure(String key, Number value) {

    /** As people read it. */
    public String text() {
        return CellText.of(value);
    }
}
