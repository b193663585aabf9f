package org.bihuan.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an id is about: a case, or another matter. */
@Component
public class Matters {

    private final CaseRepository cases;
    private final List<MatterSource> sources;

    Matters(CaseRepository cases, List<MatterSource> sources) {
        this.cases = cases;
        this.sources = sources;
    }

    /**
     * The matter with this id.
     *
     * @throws Refusal when there is none
     */
    public Matter of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这件事项。"));
    }

    /** What a process is about; empty when its business key is null, no id, or the id of nothing that is known here. */
    public Optional<Matter> keyed(@Nullable String businessKey) {
        return id(businessKey).flatMap(this::find);
    }

    /** A business key as an id; empty when it is null or no id. */
    public static Optional<UUID> id(@Nullable String businessKey) {
        try {
            return Optional.ofNullable(businessKey).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Matter> find(UUID id) {
        return ofCase(id).or(() -> ofAnotherKind(id));
    }

    /** The ids of a case and of everything of it that may have a process of its own. */
    public List<UUID> allOf(UUID caseId) {
        return Stream.concat(Stream.of(caseId), sources.stream().flatMap(source -> source.ofDossier(caseId).stream()))
                .toList();
    }

    private Optional<Matter> ofAnotherKind(UUID id) {
        return sources.stream().flatMap(source -> source.matter(id).stream()).findFirst();
    }

    /** Before the dispatch a case is the centre's promise, then the lead unit's. */
    private Optional<Matter> ofCase(UUID id) {
        return cases.findById(id)
                .map(found -> Matter.ofCase(
                        id,
                        id,
                        found.number,
                        found.leadUnit == null ? Organization.CENTRE : found.leadUnit,
                        found.handler));
    }
}
