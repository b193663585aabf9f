package org.bihuan.supervision.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.cases.Stage;
import org.bihuan.cases.merging.Merged;
import org.bihuan.cases.merging.Merges;
import org.bihuan.cases.merging.SamePlace;
import org.bihuan.cases.merging.SimilarCase;
import org.bihuan.cases.merging.SimilarCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Other cases beside one: alike, of the same place, merged. Each leads to its own file where the reader may open it. */
@Component
class Neighbours {

    private final SimilarCases similar;
    private final SamePlace places;
    private final Merges merges;
    private final DossierAccess access;
    private final CaseWords words;

    Neighbours(SimilarCases similar, SamePlace places, Merges merges, DossierAccess access, CaseWords words) {
        this.similar = similar;
        this.places = places;
        this.merges = merges;
        this.access = access;
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param openable whether the reader may open its file
     * @param percent how alike, in percent; empty where that wasn't asked
     * @param subject the resident's words; empty where the reader may not open the file
     */
    record Neighbour(
            String number,
            boolean openable,
            String percent,
            String stage,
            String unit,
            String reportedAt,
            String subject) {}

    /** The open ones first, then those that were closed not long ago; the most alike first. */
    List<Neighbour> similar(OpenCase to) {
        var id = to.view().id();
        return Stream.concat(similar.open(id).stream(), similar.closed(id).stream())
                .map(each -> neighbour(each, to.official()))
                .toList();
    }

    private Neighbour neighbour(SimilarCase each, String official) {
        return neighbour(
                each.id(),
                each.number(),
                each.percent() + "%",
                each.stage(),
                each.leadUnit(),
                each.reportedAt(),
                each.subject(),
                official);
    }

    /** The latest first. */
    List<Neighbour> samePlace(OpenCase to) {
        return places.before(to.view()).stream()
                .map(each -> neighbour(
                        each.id(),
                        each.number(),
                        "",
                        each.stage(),
                        each.leadUnit(),
                        each.reportedAt(),
                        each.subject(),
                        to.official()))
                .toList();
    }

    private Neighbour neighbour(
            UUID id,
            String number,
            String percent,
            Stage stage,
            @Nullable String unit,
            Instant at,
            String subject,
            String official) {
        var openable = access.mayOpen(id, official);
        return new Neighbour(
                number,
                openable,
                percent,
                stage.label(),
                words.unit(unit),
                CaseWords.minute(at),
                openable ? subject : "");
    }

    /** A merged case, or the main one. */
    record Link(String number, boolean openable, String stage) {}

    /** The main case that this one was merged into; at most one. */
    List<Link> main(OpenCase of) {
        return links(merges.main(of.view().id()).stream(), of.official());
    }

    /** The cases that were merged into this one. */
    List<Link> merged(OpenCase of) {
        return links(merges.into(of.view().id()).stream(), of.official());
    }

    private List<Link> links(Stream<Merged> merged, String official) {
        return merged.filter(each -> !each.apart())
                .map(each -> new Link(
                        each.number(),
                        access.mayOpen(each.id(), official),
                        each.stage().label()))
                .toList();
    }
}
