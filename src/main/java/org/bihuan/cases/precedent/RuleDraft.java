package org.bihuan.cases.precedent;

import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an official fills in to make a rule from a precedent, which gives category, street and unit.
 *
 * @param everywhere whether it is for all streets, not only for the precedent's
 * @param straightThrough whether cases go to the unit without a person's confirmation
 */
public record RuleDraft(boolean everywhere, LimitClass limitClass, boolean straightThrough, String reason) {

    private static final int LONGEST = 300;

    /** @throws Refusal when the reason is missing or too long for a row of a table */
    public RuleDraft {
        if (Texts.require(reason, "请填写定规则的理由和依据。").length() > LONGEST) {
            throw new Refusal("理由请控制在" + LONGEST + "字以内，它会写进派单规则表。");
        }
    }

    @Nullable
    String street(Precedent precedent) {
        return everywhere ? null : precedent.street();
    }
}
