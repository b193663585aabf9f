package org.bihuan.reports.ledger;

import static org.bihuan.reports.ledger.Column.brief;
import static org.bihuan.reports.ledger.Column.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Step;
import org.bihuan.reports.opinion.OpinionLines;
import org.bihuan.reports.opinion.OpinionMeasure;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 意见建议台账: what each opinion came to, whose it is, who verified it, and the rule that was made from it. */
@Component
@Order(4)
class OpinionLedger extends SqlLedger {

    private static final Map<String, String> STATES = Map.of(
            "open", "o.closed_at IS NULL",
            "closed", "o.closed_at IS NOT NULL",
            "rule", "o.rule_title IS NOT NULL");

    private final OpinionLines opinions;
    private final LedgerWords words;

    OpinionLedger(DataSource database, OpinionLines opinions, LedgerWords words) {
        super(database);
        this.opinions = opinions;
        this.words = words;
    }

    @Override
    public String code() {
        return "opinions";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                brief("number"),
                text("reported"),
                brief("channel"),
                text("street"),
                brief("category"),
                text("subject"),
                text("unit"),
                brief("handler"),
                brief("measure"),
                text("why"),
                text("due"),
                text("outcome"),
                text("feedback"),
                brief("verified"),
                text("verifiedBy"),
                text("verifiedAt"),
                text("rule"),
                text("document"),
                brief("dated"),
                text("closed"));
    }

    @Override
    public Map<String, List<Choice>> filters() {
        var filters = new LinkedHashMap<String, List<Choice>>();
        filters.put("measure", Choice.of(OpinionMeasure.values(), OpinionMeasure::label));
        filters.put("unit", words.units());
        filters.put("street", words.streets());
        filters.put("category", words.categories());
        filters.put("channel", LedgerWords.channels());
        filters.put(
                "state", List.of(new Choice("open", "在办"), new Choice("closed", "已办结"), new Choice("rule", "已形成制度")));
        return filters;
    }

    @Override
    String lines() {
        return OpinionLines.SQL;
    }

    @Override
    Map<String, Object> parameters(Question question) {
        var filter = question.filter();
        return opinions.parameters(
                filter.begin(), filter.end(), question.reader().official(), question.now());
    }

    @Override
    String state(String code) {
        return STATES.getOrDefault(code, "true");
    }

    @Override
    Map<String, String> sums() {
        var sums = new LinkedHashMap<String, String>();
        for (var measure : OpinionMeasure.values()) {
            sums.put(measure.code(), "count(*) FILTER (WHERE o.measure = '" + measure.name() + "')");
        }
        sums.put("verified", "count(*) FILTER (WHERE o.verified IS NOT NULL)");
        sums.put("rules", "count(*) FILTER (WHERE o.rule_title IS NOT NULL)");
        return sums;
    }

    @Override
    LedgerRow row(ResultSet row) throws SQLException {
        var number = row.getString("number");
        var outcome = row.getString("outcome");
        var verified = row.getString("verified");
        return new LedgerRow(
                "/cases/" + number,
                "/ledgers/opinions/" + number,
                cells(
                        number,
                        instant(row, "at"),
                        LedgerWords.channel(row.getString("channel")),
                        words.unit(row.getString("street")),
                        words.category(row.getString("category")),
                        row.getString("subject"),
                        words.unit(row.getString("unit")),
                        words.person(row.getString("handler")),
                        OpinionMeasure.valueOf(row.getString("measure")).label(),
                        row.getString("put_why"),
                        instant(row, "due_at"),
                        outcome == null ? "" : Outcome.valueOf(outcome).label(),
                        instant(row, "feedback_at"),
                        verified == null ? "" : Step.valueOf(verified).label(),
                        words.person(row.getString("verified_by")),
                        instant(row, "verified_at"),
                        row.getString("rule_title"),
                        row.getString("rule_document"),
                        row.getObject("rule_dated", LocalDate.class),
                        instant(row, "closed_at")));
    }
}
