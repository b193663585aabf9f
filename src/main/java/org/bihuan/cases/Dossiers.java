package org.bihuan.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where what happens to a matter is written down: in its case, or with whoever keeps dossiers of another kind. */
@Component
class Dossiers {

    private final CaseFile cases;
    private final JdbcClient jdbc;
    private final List<DossierKeeper> keepers;

    Dossiers(CaseFile cases, JdbcClient jdbc, List<DossierKeeper> keepers) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    /** Whether a dossier is a case. */
    boolean ofCase(UUID dossier) {
        return keeper(dossier).isEmpty();
    }

    /**
     * Notes something about a dossier that leaves it as it is.
     *
     * @param why reason or content, for the record; may be null
     */
    void note(UUID dossier, String actor, Step step, @Nullable String why) {
        keeper(dossier)
                .ifPresentOrElse(
                        keeper -> keeper.note(dossier, actor, step, why), () -> cases.note(dossier, actor, step, why));
    }

    /** Grows with every entry of the dossier. */
    long entries(UUID dossier) {
        return keeper(dossier)
                .map(keeper -> keeper.entries(dossier))
                .orElseGet(() -> jdbc.sql("SELECT coalesce(max(id), 0) FROM case_event WHERE case_id = ?")
                        .param(dossier)
                        .query(Long.class)
                        .single());
    }

    private Optional<DossierKeeper> keeper(UUID dossier) {
        return keepers.stream().filter(keeper -> keeper.keeps(dossier)).findFirst();
    }
}
