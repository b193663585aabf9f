package org.bihuan.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of dispatch rules, which an office may change. */
public interface DispatchRules {

    /** What the rules propose for a category and a street; empty when a person must decide. */
    Optional<Proposal> propose(String category, @Nullable String street);

    /**
     * Which units are asked whether a case is theirs before it is dispatched, since the rules call the ownership unclear.
     *
     * @return codes of departments and streets; empty when nobody is asked
     */
    List<String> toConsult(String category, @Nullable String street);

    /**
     * A proposed dispatch.
     *
     * @param unit code of the lead unit
     * @param straightThrough whether no person needs to confirm it
     * @param basis the rule's reason, for people
     */
    record Proposal(String unit, LimitClass limitClass, boolean straightThrough, String basis) {}
}
