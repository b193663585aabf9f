package org.bihuan.projects.tasks;

import java.util.UUID;

/**
 * A confirmed weekly report says that nothing stands in the way of a task any more; published inside the transaction.
 *
 * @param actor id of the official who confirmed it
 */
public record ObstacleLifted(UUID task, String actor) {}
