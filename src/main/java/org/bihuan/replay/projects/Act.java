package org.bihuan.replay.projects;

import java.util.Map;

/**
 * What somebody does with a form.
 *
 * @param who the official's id
 * @param form what is filled in
 */
record Act(String who, Map<String, Object> form) {

    /** Nobody can do anything about it. */
    static final Act NONE = new Act("", Map.of());
}
