package org.bihuan.cases.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of reviews. */
@Component
class ReviewFile implements MatterSource {

    private final JdbcClient jdbc;

    ReviewFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return find(id).map(review ->
                Matter.ofCase(id, review.caseId(), review.number(), review.unit(), review.reviewer()));
    }

    @Override
    public List<UUID> ofDossier(UUID caseId) {
        return of(caseId).stream().map(PetitionReview::id).toList();
    }

    Optional<PetitionReview> find(UUID id) {
        return jdbc.sql("SELECT * FROM petition_review WHERE id = ?")
                .param(id)
                .query(PetitionReview.class)
                .optional();
    }

    /** The review at this stage; its row is locked until the transaction ends. */
    PetitionReview at(UUID id, PetitionReview.Stage stage) {
        var review = jdbc.sql("SELECT * FROM petition_review WHERE id = ? FOR UPDATE")
                .param(id)
                .query(PetitionReview.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这件复查或复核申请。"));
        review.at(stage);
        return review;
    }

    /** All of a petition, the earliest first. */
    List<PetitionReview> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM petition_review WHERE case_id = ? ORDER BY asked_at, level DESC")
                .param(caseId)
                .query(PetitionReview.class)
                .list();
    }

    PetitionReview add(UUID caseId, Level level, String unit, String grounds, Instant at) {
        var review = new PetitionReview(
                UUID.randomUUID(),
                number(level, at),
                caseId,
                level,
                unit,
                PetitionReview.Stage.ASKED,
                grounds,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
        jdbc.sql("""
                        INSERT INTO petition_review (id, number, case_id, level, unit, stage, grounds, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        review.id(),
                        review.number(),
                        caseId,
                        level.name(),
                        unit,
                        review.stage().name(),
                        grounds,
                        Timestamp.from(at))
                .update();
        return review;
    }

    private String number(Level level, Instant at) {
        long running = jdbc.sql("SELECT nextval('petition_review_number')")
                .query(Long.class)
                .single();
        return "信%s〔%d〕%d号".formatted(level.label(), WorkCalendar.dateOf(at).getYear(), running);
    }

    void hearing(UUID id, LocalDate until, String reviewer) {
        jdbc.sql("UPDATE petition_review SET stage = ?, hearing_until = ?, reviewer = ? WHERE id = ?")
                .params(PetitionReview.Stage.IN_HEARING.name(), until, reviewer, id)
                .update();
    }

    void heard(UUID id, String minutes, LocalDate next) {
        jdbc.sql("""
                        UPDATE petition_review SET stage = ?, hearing = ?, hearing_until = least(hearing_until, ?)
                        WHERE id = ?""")
                .params(PetitionReview.Stage.ASKED.name(), minutes, next, id)
                .update();
    }

    void decided(UUID id, Conclusion conclusion, String opinion, String reviewer) {
        jdbc.sql("UPDATE petition_review SET stage = ?, conclusion = ?, opinion = ?, reviewer = ? WHERE id = ?")
                .params(PetitionReview.Stage.DECIDED.name(), conclusion.name(), opinion, reviewer, id)
                .update();
    }

    void delivered(UUID id, Instant at) {
        jdbc.sql("UPDATE petition_review SET stage = ?, delivered_at = ? WHERE id = ?")
                .params(PetitionReview.Stage.DELIVERED.name(), Timestamp.from(at), id)
                .update();
    }
}
