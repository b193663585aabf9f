package org.bihuan.reports.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Supervising;
import org.bihuan.cases.Texts;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the supervision office says of opinions: under which measure one is dealt with when the table doesn't fit, and
 * which rule was made from one. Each leaves a row that nobody changes; a {@link Refusal} changes nothing.
 */
@Service
public class Opinions {

    private static final int LONGEST = 200;
    private static final Instant EVER = Instant.parse("1970-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final OpinionLines lines;
    private final Supervising supervising;
    private final Clock clock;

    Opinions(JdbcClient jdbc, OpinionLines lines, Supervising supervising, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.supervising = supervising;
        this.clock = clock;
    }

    /** Empty when no opinion has the number, or the reader must keep away from it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Opinion> find(String number, String reader) {
        return read(number, reader);
    }

    /** What was said of an opinion, the newest first. */
    @Transactional(readOnly = true)
    public List<OpinionEvent> history(UUID caseId) {
        return jdbc.sql("""
                        SELECT at, actor, measure,
                               coalesce(why, '《' || title || '》 ' || document || ' ' || dated) AS text
                        FROM opinion_event WHERE case_id = ? ORDER BY id DESC""").param(caseId).query(OpinionEvent.class).list();
    }

    /**
     * Puts an opinion under a measure.
     *
     * @param measure code of an {@link OpinionMeasure}
     */
    @Transactional
    public void put(String number, @Nullable String measure, @Nullable String reason, String actor) {
        var opinion = concerned(number, actor);
        var to = Labelled.of(OpinionMeasure.class, String.valueOf(measure), "处理方式");
        var why = limited(Texts.require(reason, "请填写调整处理方式的理由。"), "理由");
        if (opinion.measure() == to) {
            throw new Refusal("意见" + number + "的处理方式已是“" + to.label() + "”，无需调整。");
        }
        jdbc.sql("INSERT INTO opinion_event (case_id, at, actor, kind, measure, why) VALUES (?, ?, ?, 'MEASURE', ?, ?)")
                .params(opinion.caseId(), now(), actor, to.name(), why)
                .update();
    }

    /** Records the rule that was made from an opinion; another one takes its place. */
    @Transactional
    public void recordRule(
            String number, @Nullable String title, @Nullable String document, @Nullable LocalDate dated, String actor) {
        var opinion = concerned(number, actor);
        var name = limited(Texts.require(title, "请填写制度名称。"), "制度名称");
        var by = limited(Texts.require(document, "请填写制度文号。"), "制度文号");
        if (dated == null) {
            throw new Refusal("请填写制度印发日期。");
        }
        if (dated.isAfter(WorkCalendar.dateOf(clock.instant()))) {
            throw new Refusal("制度印发日期不能晚于今天，请在印发之后登记。");
        }
        jdbc.sql("""
                        INSERT INTO opinion_event (case_id, at, actor, kind, title, document, dated)
                        VALUES (?, ?, ?, 'RULE', ?, ?, ?)""").params(opinion.caseId(), now(), actor, name, by, dated).update();
    }

    /** One at a time for each case, so that nobody overlooks what another one says at the same moment. */
    private Opinion concerned(String number, String actor) {
        if (!supervising.may(actor)) {
            throw new Refusal("只有督查室人员可以进行这一步操作。");
        }
        jdbc.sql("SELECT id FROM case_file WHERE number = ? FOR UPDATE")
                .param(number)
                .query(UUID.class)
                .optional();
        return read(number, actor).orElseThrow(() -> new Refusal("意见建议台账中没有编号为" + number + "的意见，请核对编号。"));
    }

    private Optional<Opinion> read(String number, String reader) {
        var now = clock.instant();
        var reported = jdbc.sql("SELECT reported_at FROM case_file WHERE number = ?")
                .param(number)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(EVER);
        return jdbc.sql("SELECT o.* FROM (" + OpinionLines.SQL + ") o WHERE o.number = :number")
                .params(lines.parameters(reported, reported.plusMillis(1), reader, now))
                .param("number", number)
                .query((row, n) -> opinion(row))
                .optional();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        var dated = row.getObject("rule_dated", LocalDate.class);
        return new Opinion(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("subject"),
                row.getString("unit"),
                OpinionMeasure.valueOf(row.getString("derived")),
                OpinionMeasure.valueOf(row.getString("measure")),
                row.getString("put_why"),
                dated == null
                        ? null
                        : new Opinion.Rule(row.getString("rule_title"), row.getString("rule_document"), dated));
    }

    private static String limited(String text, String what) {
        if (text.length() > LONGEST) {
            throw new Refusal(what + "不能超过" + LONGEST + "个字，请精简。");
        }
        return text.strip();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
