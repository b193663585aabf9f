package org.bihuan.supervision.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Callback;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.exclusion.ExclusionRules;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.petition.PetitionReviews;
import org.springframework.stereotype.Component;

/** What else belongs to a case, as people read it: calls, requests, orders, parts, exclusions, reviews. */
@Component
class DossierRecords {

    private final CaseReadings readings;
    private final SupervisionOrders orders;
    private final PartViews parts;
    private final Exclusions exclusions;
    private final ExclusionRules reasons;
    private final PetitionReviews reviews;
    private final CaseWords words;

    DossierRecords(
            CaseReadings readings,
            SupervisionOrders orders,
            PartViews parts,
            Exclusions exclusions,
            ExclusionRules reasons,
            PetitionReviews reviews,
            CaseWords words) {
        this.readings = readings;
        this.orders = orders;
        this.parts = parts;
        this.exclusions = exclusions;
        this.reasons = reasons;
        this.reviews = reviews;
        this.words = words;
    }

    /** @param solved yes, no or empty for the message bundle */
    record Call(
            int round,
            boolean atExpiry,
            String openedAt,
            String closedAt,
            int attempts,
            String state,
            String solved,
            String rating,
            String remark) {}

    record Request(
            String what, String until, String reason, String askedBy, String askedAt, String state, String decidedBy) {}

    record Order(
            String number, String unit, String basis, String matter, String issuedAt, String stage, String reply) {}

    record Part(String number, String unit, String handler, String task, String stage, String answer, String remark) {}

    record Exclusion(
            String number, String unit, String reason, String appliedAt, String stage, String opinion, String ruling) {}

    record Review(String number, String level, String unit, String askedAt, String stage, String opinion) {}

    List<Call> calls(List<Callback> callbacks) {
        return callbacks.stream().map(DossierRecords::call).toList();
    }

    private static Call call(Callback each) {
        var state = each.closedAt() == null
                ? "open"
                : each.brokenOff() ? "brokenOff" : Boolean.TRUE.equals(each.reached()) ? "reached" : "notReached";
        return new Call(
                each.round(),
                each.atExpiry(),
                CaseWords.minute(each.openedAt()),
                CaseWords.minute(each.closedAt()),
                each.attempts(),
                "dossier.call." + state,
                each.solved() == null ? "" : each.solved() ? "dossier.yes" : "dossier.no",
                CaseWords.label(each.rating()),
                CaseWords.text(each.remark()));
    }

    List<Request> requests(UUID caseId) {
        return readings.requests(caseId).stream()
                .map(asked -> new Request(
                        asked.kind().label(),
                        asked.extendBy() == null ? CaseWords.text(asked.pauseUntil()) : "+" + asked.extendBy(),
                        asked.reason(),
                        words.official(asked.askedBy()),
                        CaseWords.minute(asked.askedAt()),
                        "dossier.request." + asked.state(),
                        words.official(asked.decidedBy())))
                .toList();
    }

    /** Those that were issued: a draft is the supervision office's alone. */
    List<Order> orders(UUID caseId) {
        return orders.ofDossier(caseId).stream()
                .map(orders::find)
                .flatMap(Optional::stream)
                .filter(order -> order.issuedAt() != null)
                .map(this::order)
                .toList();
    }

    private Order order(SupervisionOrder order) {
        return new Order(
                order.number(),
                words.unit(order.leadUnit()),
                order.basis(),
                order.matter(),
                CaseWords.minute(order.issuedAt()),
                order.stage().label(),
                CaseWords.text(order.reply()));
    }

    List<Part> parts(UUID caseId) {
        return parts.all(caseId).stream()
                .map(part -> new Part(
                        part.number(),
                        words.unit(part.unit()),
                        words.person(part.handler()),
                        part.task(),
                        part.stage().label(),
                        CaseWords.text(part.answer()),
                        CaseWords.text(part.remark())))
                .toList();
    }

    List<Exclusion> exclusions(UUID caseId) {
        return exclusions.ofDossier(caseId).stream()
                .map(exclusions::find)
                .flatMap(Optional::stream)
                .map(each -> new Exclusion(
                        each.number(),
                        words.unit(each.unit()),
                        reasons.name(each.reason()),
                        CaseWords.minute(each.appliedAt()),
                        each.stage().label(),
                        CaseWords.text(each.checkOpinion()),
                        CaseWords.text(each.appealRuling() == null ? each.ruling() : each.appealRuling())))
                .toList();
    }

    List<Review> reviews(UUID caseId) {
        return reviews.of(caseId).stream()
                .map(each -> new Review(
                        each.number(),
                        each.level().label(),
                        words.unit(each.unit()),
                        CaseWords.minute(each.askedAt()),
                        each.stage().label(),
                        CaseWords.label(each.conclusion()) + (each.opinion() == null ? "" : "：" + each.opinion())))
                .toList();
    }
}
