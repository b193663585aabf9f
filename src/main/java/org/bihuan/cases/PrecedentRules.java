package org.bihuan.cases;

import java.util.UUID;

/**
 * Dispatch rules that are made from the newest precedent of a case. {@link Refusal} means that nothing was changed;
 * {@code actor} is the id of a head or leader of the dispatch centre or the supervision office.
 */
public interface PrecedentRules {

    /**
     * 形成规则: makes a rule that decides the next case of the kind as the precedent did.
     *
     * @param everywhere whether it is for all streets, not only for the precedent's
     * @param straightThrough whether cases go to the unit without a person's confirmation
     */
    void make(
            UUID caseId,
            boolean everywhere,
            LimitClass limitClass,
            boolean straightThrough,
            String reason,
            String actor);

    /** 撤销规则: takes the rule that was made from it back; it stays on record. */
    void withdraw(UUID caseId, String reason, String actor);
}
