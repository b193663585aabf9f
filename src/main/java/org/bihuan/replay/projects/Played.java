package org.bihuan.replay.projects;

import java.time.LocalDate;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectDraft;

/**
 * A project as a season plays it.
 *
 * @param registeredOn a day in Asia/Shanghai
 * @param beginning the first phase that is still to be done when it is registered
 */
public record Played(ProjectDraft draft, LocalDate registeredOn, Temper temper, Phase beginning) {

    String code() {
        return draft.code();
    }
}
