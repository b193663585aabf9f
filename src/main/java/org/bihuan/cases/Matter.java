package org.bihuan.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clock, a task or a process is about: a case, or something else with a clock of its own, such as a supervision
 * order, an assisting unit's part or a task of a project.
 *
 * @param id the subject of the clock and the business key of the process
 * @param dossier where what happens to it is written down: the case or the project that it belongs to; the id itself when
 *     it is one
 * @param ofCase whether the dossier is a case
 * @param number for people: the dossier's, or its own
 * @param unit code of the unit whose promise it is
 * @param handler the official who works it; null when nobody is named yet
 * @param watchers officials who are told of its delays beside the unit; may be empty
 */
public record Matter(
        UUID id,
        UUID dossier,
        boolean ofCase,
        String number,
        String unit,
        @Nullable String handler,
        List<String> watchers) {

    /** A case, or a matter of one. */
    public static Matter ofCase(UUID id, UUID caseId, String number, String unit, @Nullable String handler) {
        return new Matter(id, caseId, true, number, unit, handler, List.of());
    }

    /** Whether it is a case itself. */
    public boolean isCase() {
        return ofCase && id.equals(dossier);
    }
}
