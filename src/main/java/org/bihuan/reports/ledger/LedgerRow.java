package org.bihuan.reports.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger.
 *
 * @param link the page of its case or project
 * @param more the page with what can be done about it here; null when there is none
 * @param cells as many as the ledger has columns: texts, numbers, days, instants or null for an empty one
 */
public record LedgerRow(String link, @Nullable String more, List<?> cells) {

    /** The cells as people read them. */
    public List<String> texts() {
        return cells.stream().map(CellText::of).toList();
    }
}
