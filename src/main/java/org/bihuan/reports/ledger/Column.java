package org.bihuan.reports.ledger;

/**
 * A column of a ledger.
 *
 * @param key of its head in the message bundle, behind {@code ledgers.column.}
 * @param printed whether the PDF has it; page and Excel have every one
 * @param style class of its cells on the page: {@code short} isn't broken, {@code number} stands right, or empty
 */
public record Column(String key, boolean printed, String style) {

    static Column text(String key) {
        return new Column(key, true, "");
    }

    static Column brief(String key) {
        return new Column(key, true, "short");
    }

    static Column number(String key) {
        return new Column(key, true, "number");
    }

    /** The same, but not in the PDF, which has less room. */
    Column unprinted() {
        return new Column(key, false, style);
    }
}
