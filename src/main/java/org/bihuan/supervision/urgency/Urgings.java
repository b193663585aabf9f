package org.bihuan.supervision.urgency;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.Step;
import org.bihuan.deadlines.Rung;

/** What counts as urging: by the resident, by officials, and by the ladder before the limit ends. */
public final class Urgings {

    /** Steps by which a person urges. */
    private static final Set<Step> BY_PEOPLE = EnumSet.of(Step.URGED, Step.OFFICE_URGED);

    /** The same of a row {@code v} of the case's events. */
    static final String CONDITION = "(v.kind IN ("
            + BY_PEOPLE.stream().map(step -> "'" + step.name() + "'").collect(Collectors.joining(", "))
            + ") OR v.kind = '"
            + Step.RUNG_REACHED.name() + "' AND v.why LIKE '%" + Rung.warning.label() + "')";

    private Urgings() {}

    /** Whether a step of a case is one. */
    public static boolean include(CaseEvent event) {
        return BY_PEOPLE.contains(event.step())
                || event.step() == Step.RUNG_REACHED
                        && event.why() != null
                        && event.why().endsWith(Rung.warning.label());
    }
}
