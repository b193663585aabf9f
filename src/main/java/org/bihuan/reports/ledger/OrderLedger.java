package org.bihuan.reports.ledger;

import static org.bihuan.reports.ledger.Column.brief;
import static org.bihuan.reports.ledger.Column.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bihuan.cases.SupervisionOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 督办台账: supervision orders by the day on which they were issued, or drafted while they aren't. */
@Component
@Order(3)
class OrderLedger extends SqlLedger {

    private static final String LINES = """
            SELECT s.id, s.number, coalesce(s.issued_at, s.drafted_at) AS at, s.drafted_at, s.issued_at, s.issued_by,
                   s.lead_unit AS unit, s.basis, s.matter, coalesce(c.number, p.code) AS about, c.id IS NOT NULL AS of_case,
                   s.stage, k.due_at, %s AS clock, s.reply, s.replied_by, s.replied_at, s.remark, s.ended_by, s.ended_at,
                   s.stage IN ('DRAFTED', 'ISSUED', 'ANSWERED') AS pending
            FROM supervision_order s
            LEFT JOIN case_file c ON c.id = s.dossier
            LEFT JOIN project p ON p.id = s.dossier
            LEFT JOIN LATERAL (SELECT k.* FROM limit_clock k
                               WHERE k.subject_id = s.id ORDER BY k.started_at DESC LIMIT 1) k ON true
            WHERE coalesce(s.issued_at, s.drafted_at) >= :begin AND coalesce(s.issued_at, s.drafted_at) < :end
              AND (c.id IS NULL OR NOT c.complained OR may_see(c.id, :who))""".formatted(ClockState.SQL);

    private final LedgerWords words;

    OrderLedger(DataSource database, LedgerWords words) {
        super(database);
        this.words = words;
    }

    @Override
    public String code() {
        return "orders";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                brief("order"),
                brief("about"),
                text("unit"),
                text("basis"),
                text("matter"),
                brief("orderStage"),
                text("drafted"),
                text("issued"),
                brief("issuedBy"),
                text("due"),
                brief("clock"),
                text("reply"),
                brief("repliedBy"),
                text("replied"),
                text("remark").unprinted(),
                brief("endedBy"),
                text("ended"));
    }

    @Override
    public Map<String, List<Choice>> filters() {
        var filters = new LinkedHashMap<String, List<Choice>>();
        filters.put("unit", words.units());
        filters.put("stage", Choice.of(SupervisionOrder.Stage.values(), SupervisionOrder.Stage::label));
        return filters;
    }

    @Override
    String lines() {
        return LINES;
    }

    @Override
    String state(String code) {
        return "true";
    }

    @Override
    Map<String, String> sums() {
        var sums = new LinkedHashMap<String, String>();
        sums.put("issued", "count(*) FILTER (WHERE o.issued_at IS NOT NULL)");
        sums.put("pending", "count(*) FILTER (WHERE o.pending)");
        sums.put("overdue", "count(*) FILTER (WHERE o.clock = 'OVERDUE')");
        sums.put("settled", "count(*) FILTER (WHERE o.stage = 'SETTLED')");
        return sums;
    }

    @Override
    LedgerRow row(ResultSet row) throws SQLException {
        var about = row.getString("about");
        return new LedgerRow(
                (row.getBoolean("of_case") ? "/cases/" : "/projects/") + about,
                null,
                cells(
                        row.getString("number"),
                        about,
                        words.unit(row.getString("unit")),
                        row.getString("basis"),
                        row.getString("matter"),
                        SupervisionOrder.Stage.valueOf(row.getString("stage")).label(),
                        instant(row, "drafted_at"),
                        instant(row, "issued_at"),
                        words.person(row.getString("issued_by")),
                        instant(row, "due_at"),
                        ClockState.label(row.getString("clock")),
                        row.getString("reply"),
                        words.person(row.getString("replied_by")),
                        instant(row, "replied_at"),
                        row.getString("remark"),
                        words.person(row.getString("ended_by")),
                        instant(row, "ended_at")));
    }
}
