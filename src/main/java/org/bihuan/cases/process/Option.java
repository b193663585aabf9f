package org.bihuan.cases.process;

import java.util.List;
import org.bihuan.organization.Official;
import org.bihuan.organization.Unit;

/** An option of a select field. */
public record Option(String label, String value) {

    /** Units to choose from, in their order. */
    public static List<Option> ofUnits(List<Unit> units) {
        return units.stream().map(unit -> new Option(unit.name(), unit.code())).toList();
    }

    /** Officials to choose from, in their order. */
    public static List<Option> ofOfficials(List<Official> officials) {
        return officials.stream()
                .map(official -> new Option(official.name(), official.id()))
                .toList();
    }
}
