package org.bihuan.cases.process;

import java.util.Map;
import org.bihuan.cases.Matter;

/** Adds to what a form shows and offers beside the case's own facts. Every bean of this type is asked for every form
 * of a matter that it concerns. */
public interface MatterFacts {

    /** Whether this bean is asked about a matter: about cases and what belongs to them, unless it says otherwise. */
    default boolean concerns(Matter matter) {
        return matter.ofCase();
    }

    /**
     * What this bean knows of a matter, or for one kind of task.
     *
     * @param task the task's id in its diagram
     * @return by the key of the form field; lists are options of a select field; empty when it has nothing to add
     */
    Map<String, Object> of(Matter matter, String task);
}
