package org.bihuan.cases.precedent;

import java.util.List;
import org.bihuan.cases.Categories;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.stereotype.Component;

/** What the page of precedents shows: codes as names, instants as dates. */
@Component
class PrecedentRows {

    private final Precedents precedents;
    private final OfficeRules rules;
    private final ReturnRates rates;
    private final DispatchRules inUse;
    private final PrecedentTexts texts;
    private final Categories categories;
    private final PrecedentSettings settings;

    PrecedentRows(
            Precedents precedents,
            OfficeRules rules,
            ReturnRates rates,
            DispatchRules inUse,
            PrecedentTexts texts,
            Categories categories,
            PrecedentSettings settings) {
        this.precedents = precedents;
        this.rules = rules;
        this.rates = rates;
        this.inUse = inUse;
        this.texts = texts;
        this.categories = categories;
        this.settings = settings;
    }

    List<PrecedentRow> precedents() {
        return precedents.newest(settings.onPage()).stream().map(this::row).toList();
    }

    PrecedentRow row(Precedent precedent) {
        var street = precedent.street();
        return new PrecedentRow(
                precedent.id(),
                precedent.caseNumber(),
                precedent.kind().label(),
                categories.name(precedent.category()),
                texts.place(precedent),
                street == null ? null : texts.unit(street),
                texts.unit(precedent.unit()),
                texts.official(precedent.decidedBy()) + "，"
                        + ChineseDates.full(WorkCalendar.dateOf(precedent.decidedAt())),
                precedent.why(),
                precedent.rule() == null ? "" : texts.number(precedent.rule()));
    }

    List<RuleRow> rules() {
        return rules.all().stream().map(this::row).toList();
    }

    private RuleRow row(OfficeRule rule) {
        var street = rule.street();
        return new RuleRow(
                rule.id(),
                rule.number(),
                categories.name(rule.category()),
                street == null ? null : texts.unit(street),
                texts.unit(rule.unit()),
                rule.limitClass().label(),
                rule.straightThrough(),
                texts.official(rule.madeBy()) + "，" + ChineseDates.full(WorkCalendar.dateOf(rule.madeAt())),
                rule.reason(),
                withdrawn(rule),
                rule.inForce() && !rules.applicable(rule));
    }

    private String withdrawn(OfficeRule rule) {
        var at = rule.withdrawnAt();
        return at == null
                ? ""
                : texts.official(rule.withdrawnBy()) + "，" + ChineseDates.full(WorkCalendar.dateOf(at)) + "："
                        + rule.withdrawnWhy();
    }

    List<RateRow> rates(Period period) {
        return rates.of(period.from(), period.until()).stream()
                .map(rate ->
                        new RateRow(texts.unit(rate.unit()), rate.dispatched(), rate.returned(), rate.percent() + "%"))
                .toList();
    }

    /** What the table proposes now for the precedent's category and street; empty when nothing. */
    String proposal(Precedent precedent) {
        return inUse.propose(precedent.category(), precedent.street())
                .map(now -> texts.unit(now.unit()) + "，" + now.limitClass().label() + "。" + now.basis())
                .orElse("");
    }
}
