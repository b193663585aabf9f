package org.bihuan.cases.precedent;

import org.bihuan.deadlines.ChineseDates;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Precedents in the words of officials. */
@Component
public class PrecedentTexts {

    private final OfficeRules rules;
    private final Organization organization;

    PrecedentTexts(OfficeRules rules, Organization organization) {
        this.rules = rules;
        this.organization = organization;
    }

    /** One line: case, place, when, how, why, and the rule that was made from it. */
    public String line(Precedent precedent) {
        return "诉求" + precedent.caseNumber() + "（" + place(precedent) + "）　"
                + ChineseDates.full(precedent.decidedAt()) + "　" + official(precedent.decidedBy()) + "　"
                + precedent.why() + rule(precedent);
    }

    private String rule(Precedent precedent) {
        return precedent.rule() == null ? "" : "　已形成" + number(precedent.rule());
    }

    String number(long rule) {
        return rules.find(rule).map(OfficeRule::number).orElse("");
    }

    /** The street and the resident's words for the place; 地点不详 when neither is known. */
    String place(Precedent precedent) {
        var words = precedent.address() == null ? "" : precedent.address();
        var place = (precedent.street() == null ? "" : unit(precedent.street())) + " " + words;
        return place.isBlank() ? "地点不详" : place.strip();
    }

    /** The name of a unit, or its code when it is unknown. */
    String unit(String code) {
        return organization.unit(code).map(unit -> unit.name()).orElse(code);
    }

    /** The name of an official with the unit; the id of an unknown one, empty for null. */
    String official(@Nullable String id) {
        return id == null
                ? ""
                : organization
                        .official(id)
                        .map(official -> unit(official.unit()) + " " + official.name())
                        .orElse(id);
    }
}
