package org.bihuan.projects.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda: an overdue resolution of an earlier meeting, or an obstacle.
 *
 * @param position from 1, in the order in which they are decided
 * @param outcome what the meeting said; null until then
 */
public record AgendaItem(
        UUID id,
        UUID meeting,
        int position,
        @Nullable UUID blocker,
        @Nullable UUID resolution,
        @Nullable String outcome) {}
