package org.bihuan.projects;

import java.util.List;
import java.util.Optional;

/** The permits that the office's table knows. */
public interface Permits {

    /** The permit of this code; empty when the table has none. */
    Optional<Permit> find(String code);

    /** The name of a permit; the code itself of one that the table has no more. */
    default String name(String code) {
        return find(code).map(Permit::name).orElse(code);
    }

    /** All permits, in the order of the table. */
    List<Permit> all();
}
