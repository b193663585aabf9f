package org.bihuan.cases.precedent;

import java.time.Instant;
import org.bihuan.cases.LimitClass;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch rule that an office made from a precedent.
 *
 * @param category code of the category
 * @param street code of the street office it is for; null when it is for all streets
 * @param unit code of the lead unit
 * @param straightThrough whether cases go there without a person's confirmation
 * @param madeBy id of the official
 * @param withdrawnBy null while the rule is in force, as the other two
 */
public record OfficeRule(
        long id,
        long precedentId,
        String category,
        @Nullable String street,
        String unit,
        LimitClass limitClass,
        boolean straightThrough,
        String reason,
        String madeBy,
        Instant madeAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    /** What people cite: 规〔2026〕3号. */
    public String number() {
        return "规〔%d〕%d号".formatted(WorkCalendar.dateOf(madeAt).getYear(), id);
    }

    /** Whether it was made and not withdrawn. */
    public boolean inForce() {
        return withdrawnAt == null;
    }
}
