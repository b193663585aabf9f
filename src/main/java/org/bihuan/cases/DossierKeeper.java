package org.bihuan.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps dossiers that are no cases, such as projects. Whoever keeps such dossiers brings a bean of this type. */
public interface DossierKeeper {

    /** Whether a dossier is kept here. */
    boolean keeps(UUID dossier);

    /**
     * Writes down what happened.
     *
     * @param actor an official's id, or {@code system}
     * @param why reason or content, for the record; may be null
     */
    void note(UUID dossier, String actor, Step step, @Nullable String why);

    /** Grows with every entry of the dossier; 0 while there is none. */
    long entries(UUID dossier);
}
