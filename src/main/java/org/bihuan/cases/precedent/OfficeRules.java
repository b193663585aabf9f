package org.bihuan.cases.precedent;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bihuan.cases.Categories;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that the office made from precedents; a withdrawn one stays on record. */
@Component
public class OfficeRules {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Categories categories;
    private final Clock clock;

    OfficeRules(JdbcClient jdbc, Organization organization, Categories categories, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.categories = categories;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else, on no node, makes, withdraws or publishes rules. */
    public void hold() {
        jdbc.sql("LOCK TABLE dispatch_rule IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** All ever made, the newest first. */
    public List<OfficeRule> all() {
        return jdbc.sql("SELECT * FROM dispatch_rule ORDER BY id DESC")
                .query(OfficeRule.class)
                .list();
    }

    Optional<OfficeRule> find(long id) {
        return jdbc.sql("SELECT * FROM dispatch_rule WHERE id = ?")
                .param(id)
                .query(OfficeRule.class)
                .optional();
    }

    /** The rule in force for exactly this category and street; null is the rule for all streets. */
    Optional<OfficeRule> inForce(String category, @Nullable String street) {
        return jdbc.sql("""
                        SELECT * FROM dispatch_rule
                        WHERE category = ? AND street IS NOT DISTINCT FROM ?::text AND withdrawn_at IS NULL""").params(category, street).query(OfficeRule.class).optional();
    }

    /** Whether its unit, category and street still exist; a rule that lost one of them waits, and does no harm. */
    public boolean applicable(OfficeRule rule) {
        return leads(rule.unit())
                && categories.all().containsKey(rule.category())
                && (rule.street() == null || leads(rule.street()));
    }

    private boolean leads(String unit) {
        return organization.leadUnits().stream().map(Unit::code).anyMatch(unit::equals);
    }

    /** The rows of the table: rules of one street before those of all, so that the more exact one wins. */
    public List<DispatchTable.Row> rows() {
        return all().stream()
                .filter(rule -> rule.inForce() && applicable(rule))
                .sorted(Comparator.comparing((OfficeRule rule) -> rule.street() == null)
                        .thenComparing(OfficeRule::id))
                .map(this::row)
                .toList();
    }

    private DispatchTable.Row row(OfficeRule rule) {
        var who = organization.official(rule.madeBy()).map(o -> o.name()).orElse(rule.madeBy());
        var made = ChineseDates.full(WorkCalendar.dateOf(rule.madeAt()));
        return new DispatchTable.Row(
                rule.id(),
                rule.category(),
                rule.street(),
                rule.unit(),
                rule.limitClass(),
                rule.straightThrough(),
                rule.number() + "：" + rule.reason(),
                rule.number() + "，" + who + made + "依先例制定：" + rule.reason());
    }

    long add(Precedent precedent, RuleDraft draft, String actor) {
        return jdbc.sql("""
                        INSERT INTO dispatch_rule (precedent_id, category, street, unit, limit_class, straight_through,
                                                   reason, made_by, made_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        precedent.id(),
                        precedent.category(),
                        draft.street(precedent),
                        precedent.unit(),
                        draft.limitClass().name(),
                        draft.straightThrough(),
                        draft.reason(),
                        actor,
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    void withdraw(long id, String why, String actor) {
        jdbc.sql("UPDATE dispatch_rule SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ? WHERE id = ?")
                .params(actor, Timestamp.from(clock.instant()), why, id)
                .update();
    }
}
