package org.bihuan.projects.page;

import java.util.List;
import org.bihuan.projects.ledger.LedgerEntry;

/**
 * Which projects to show; empty is every one.
 *
 * @param light the code of a light
 * @param stage the name of a stage
 * @param unit the code of a project unit
 */
record LedgerFilter(String light, String stage, String unit) {

    List<LedgerEntry> of(List<LedgerEntry> entries) {
        return entries.stream().filter(this::shows).toList();
    }

    private boolean shows(LedgerEntry entry) {
        var shown = entry.light();
        return (light.isEmpty() || shown != null && shown.code().equals(light))
                && (stage.isEmpty() || entry.project().stage().name().equals(stage))
                && (unit.isEmpty() || entry.project().ownerUnit().equals(unit));
    }
}
