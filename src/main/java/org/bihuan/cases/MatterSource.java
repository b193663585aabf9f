package org.bihuan.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows one kind of matter besides the case. Whoever keeps such matters brings a bean of this type. */
public interface MatterSource {

    /** The matter with this id; empty when it is of another kind. */
    Optional<Matter> matter(UUID id);

    /** The ids of the matters of a dossier, also of ended ones; empty when it has none. */
    List<UUID> ofDossier(UUID dossier);
}
