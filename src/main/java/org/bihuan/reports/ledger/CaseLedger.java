package org.bihuan.reports.ledger;

import static org.bihuan.reports.ledger.Column.brief;
import static org.bihuan.reports.ledger.Column.number;
import static org.bihuan.reports.ledger.Column.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bihuan.cases.Closing;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.Rating;
import org.bihuan.cases.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 诉求台账: every case by the day on which it was reported. Nothing of the reporter. */
@Component
@Order(1)
class CaseLedger extends SqlLedger {

    private static final String LINES = """
            SELECT c.id, c.number, c.reported_at AS at, c.channel, c.street, c.category, c.subject, c.lead_unit AS unit,
                   c.handler, c.limit_class, k.due_at, %s AS clock, c.stage, c.outcome, c.feedback_at, b.id AS callback,
                   b.reached, b.solved, b.rating, c.returns, c.reworks, c.closing, c.closed_at,
                   (SELECT count(*) FROM case_event e
                    WHERE e.case_id = c.id AND e.kind IN ('URGED', 'OFFICE_URGED')) AS urgings,
                   (SELECT count(*) FROM supervision_order s
                    WHERE s.dossier = c.id AND s.issued_at IS NOT NULL) AS orders
            FROM case_file c
            LEFT JOIN LATERAL (SELECT k.* FROM limit_clock k
                               WHERE k.subject_id = c.id ORDER BY k.started_at DESC LIMIT 1) k ON true
            LEFT JOIN LATERAL (SELECT b.* FROM callback b
                               WHERE b.case_id = c.id AND NOT (b.closed_at IS NOT NULL AND b.reached IS NULL)
                               ORDER BY b.round LIMIT 1) b ON true
            WHERE c.reported_at >= :begin AND c.reported_at < :end
              AND (NOT c.complained OR may_see(c.id, :who))""".formatted(ClockState.SQL);

    private static final Map<String, String> STATES = Map.of(
            "open", "o.closed_at IS NULL",
            "overdue", "o.clock = 'OVERDUE'",
            "onRecord", "o.stage = 'ON_RECORD'",
            "closed", "o.closed_at IS NOT NULL");

    private final LedgerWords words;

    CaseLedger(DataSource database, LedgerWords words) {
        super(database);
        this.words = words;
    }

    @Override
    public String code() {
        return "cases";
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
                text("limit"),
                text("due"),
                brief("clock"),
                brief("stage"),
                text("outcome"),
                text("feedback"),
                brief("callback"),
                brief("rating"),
                number("returns"),
                number("reworks"),
                number("urgings"),
                number("orders"),
                text("closing"),
                text("closed"));
    }

    @Override
    public Map<String, List<Choice>> filters() {
        var filters = new LinkedHashMap<String, List<Choice>>();
        filters.put("unit", words.units());
        filters.put("street", words.streets());
        filters.put("category", words.categories());
        filters.put("channel", LedgerWords.channels());
        filters.put(
                "state",
                List.of(
                        new Choice("open", "在办"),
                        new Choice("overdue", "已超期"),
                        new Choice("onRecord", "已挂账"),
                        new Choice("closed", "已办结")));
        return filters;
    }

    @Override
    String lines() {
        return LINES;
    }

    @Override
    String state(String code) {
        return STATES.getOrDefault(code, "true");
    }

    @Override
    Map<String, String> sums() {
        var sums = new LinkedHashMap<String, String>();
        sums.put("open", "count(*) FILTER (WHERE o.closed_at IS NULL)");
        sums.put("closed", "count(*) FILTER (WHERE o.closed_at IS NOT NULL)");
        sums.put("overdue", "count(*) FILTER (WHERE o.clock = 'OVERDUE')");
        sums.put("returns", "coalesce(sum(o.returns), 0)");
        sums.put("reworks", "coalesce(sum(o.reworks), 0)");
        sums.put("urgings", "coalesce(sum(o.urgings), 0)");
        sums.put("orders", "coalesce(sum(o.orders), 0)");
        return sums;
    }

    @Override
    LedgerRow row(ResultSet row) throws SQLException {
        var limit = row.getString("limit_class");
        var outcome = row.getString("outcome");
        var rating = row.getString("rating");
        var closing = row.getString("closing");
        return new LedgerRow(
                "/cases/" + row.getString("number"),
                null,
                cells(
                        row.getString("number"),
                        instant(row, "at"),
                        LedgerWords.channel(row.getString("channel")),
                        words.unit(row.getString("street")),
                        words.category(row.getString("category")),
                        row.getString("subject"),
                        words.unit(row.getString("unit")),
                        words.person(row.getString("handler")),
                        limit == null ? "" : LimitClass.valueOf(limit).label(),
                        instant(row, "due_at"),
                        ClockState.label(row.getString("clock")),
                        Stage.valueOf(row.getString("stage")).label(),
                        outcome == null ? "" : Outcome.valueOf(outcome).label(),
                        instant(row, "feedback_at"),
                        callback(row),
                        rating == null ? "" : Rating.valueOf(rating).label(),
                        row.getInt("returns"),
                        row.getInt("reworks"),
                        row.getInt("urgings"),
                        row.getInt("orders"),
                        closing == null ? "" : Closing.valueOf(closing).label(),
                        instant(row, "closed_at")));
    }

    private static String callback(ResultSet row) throws SQLException {
        if (row.getObject("callback") == null) {
            return "";
        }
        if (row.getObject("reached") == null) {
            return "回访中";
        }
        if (!row.getBoolean("reached")) {
            return "未联系上";
        }
        return row.getObject("solved") == null ? "未作回答" : row.getBoolean("solved") ? "已解决" : "未解决";
    }
}
