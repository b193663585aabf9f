package org.bihuan.projects;

import java.util.List;
import java.util.UUID;

/** Tells in words how a project stands. Every bean of this type is asked for every form, in the order of {@code @Order}. */
public interface Situation {

    /**
     * What this bean knows of a project.
     *
     * @return lines in Chinese; empty when there is nothing to say
     */
    List<String> lines(UUID project);
}
