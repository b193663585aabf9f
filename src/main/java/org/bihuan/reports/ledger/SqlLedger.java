package org.bihuan.reports.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A ledger whose rows are a statement: one row a line, with the columns {@code id}, {@code at} (newest first) and
 * {@code unit}, and one for every filter.
 */
abstract class SqlLedger implements Ledger {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    SqlLedger(DataSource database) {
        var byCursor = new JdbcTemplate(database);
        byCursor.setFetchSize(AT_A_TIME);
        jdbc = JdbcClient.create(byCursor);
    }

    /** The statement, with {@code :begin}, {@code :end}, {@code :who} and {@code :now}. */
    abstract String lines();

    /** The condition of a state on a row {@code o}, by the code of the choice; {@code true} for an unknown one. */
    abstract String state(String code);

    /** The sums on rows {@code o}, by key, in order. */
    abstract Map<String, String> sums();

    abstract LedgerRow row(ResultSet row) throws SQLException;

    /** What the statement needs. */
    Map<String, Object> parameters(Question question) {
        var parameters = new HashMap<String, Object>();
        parameters.put("begin", Timestamp.from(question.filter().begin()));
        parameters.put("end", Timestamp.from(question.filter().end()));
        parameters.put("who", question.reader().official());
        parameters.put("now", Timestamp.from(question.now()));
        return parameters;
    }

    @Override
    public boolean monthly() {
        return true;
    }

    @Override
    public Summary summary(Question question) {
        var sums = sums().entrySet().stream()
                .map(sum -> ", " + sum.getValue() + " AS " + sum.getKey())
                .collect(Collectors.joining());
        return statement("SELECT count(*) AS lines" + sums + chosen(question), question)
                .query((row, n) -> summary(row))
                .single();
    }

    private Summary summary(ResultSet row) throws SQLException {
        var figures = new ArrayList<Figure>();
        for (var key : sums().keySet()) {
            figures.add(new Figure(key, row.getLong(key)));
        }
        return new Summary(row.getLong("lines"), figures);
    }

    @Override
    public Stream<LedgerRow> rows(Question question, long from, long most) {
        return statement(
                "SELECT o.*" + chosen(question) + " ORDER BY o.at DESC, o.id LIMIT :most OFFSET :first", question)
                .param("most", most)
                .param("first", from)
                .query((row, n) -> row(row))
                .stream();
    }

    private JdbcClient.StatementSpec statement(String sql, Question question) {
        var parameters = parameters(question);
        question.filter().values().forEach((name, value) -> parameters.put("filter_" + name, value));
        parameters.put("own", question.reader().unit());
        return jdbc.sql(sql).params(parameters);
    }

    /** Every text of the address comes as a parameter. */
    private String chosen(Question question) {
        var conditions = new ArrayList<String>();
        conditions.add(question.reader().everything() ? "true" : "o.unit = :own");
        question.filter()
                .values()
                .forEach((name, value) ->
                        conditions.add(name.equals("state") ? state(value) : "o." + name + " = :filter_" + name));
        return " FROM (" + lines() + ") o WHERE " + String.join(" AND ", conditions);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Cells of which some may be empty. */
    static List<?> cells(@Nullable Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
