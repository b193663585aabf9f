package org.bihuan.cases.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.PetitionRules;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Step;
import org.bihuan.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may judge the result of a petition: nobody who shaped it, or the review before. District default for what shapes a
 * result: to handle it, approve it or send it back, to instruct, to order it done again or accept it, to decide a review.
 * Who only registered, dispatched, passed on or gave more time stays free.
 */
@Component
class Independence {

    private static final Set<Step> SHAPING = EnumSet.of(
            Step.ANSWERED,
            Step.SIGNED,
            Step.CONTACTED,
            Step.SUBMITTED,
            Step.SENT_BACK,
            Step.APPROVED,
            Step.PUT_ON_RECORD,
            Step.ON_RECORD_REFUSED,
            Step.FED_BACK,
            Step.REWORK_ORDERED,
            Step.EXPLANATION_ACCEPTED,
            Step.INSTRUCTED,
            Step.ORDER_ISSUED,
            Step.ORDER_ANSWERED,
            Step.ORDER_RETURNED,
            Step.ORDER_SETTLED,
            Step.PART_SIGNED,
            Step.PART_ANSWERED,
            Step.PART_ACCEPTED,
            Step.PART_SENT_BACK,
            Step.HEARING_ANNOUNCED,
            Step.HEARING_HELD,
            Step.REVIEW_DECIDED);

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Recusals recusals;
    private final PetitionRules rules;

    Independence(JdbcClient jdbc, Organization organization, Recusals recusals, PetitionRules rules) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.recusals = recusals;
        this.rules = rules;
    }

    /** Whether an official had no hand in the result by then. */
    boolean of(String official, UUID caseId, Instant by) {
        return !shapers(caseId, by).contains(official);
    }

    /** The unit that reviews; the organ above it where nobody of it is left who had no hand in the result. */
    String reviewUnit(UUID caseId, Level level, Instant by) {
        var unit = level == Level.REVIEW ? rules.reviewUnit() : rules.finalReviewUnit();
        var shapers = shapers(caseId, by);
        var recusal = recusals.of(caseId);
        var left = organization.members(unit).stream()
                .anyMatch(official -> !shapers.contains(official.id()) && !recusal.concerns(official));
        return left ? unit : rules.finalReviewUnit();
    }

    private Set<String> shapers(UUID caseId, Instant by) {
        var steps = SHAPING.stream().map(Step::name).toArray(String[]::new);
        return jdbc
                .sql("SELECT DISTINCT actor FROM case_event WHERE case_id = ? AND at < ? AND kind = ANY (?)")
                .params(caseId, Timestamp.from(by), steps)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
