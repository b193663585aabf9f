package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * A problem as it arrives from a channel.
 *
 * @param externalId the channel's own id, by which the same report is known again; null when it has none
 */
public record Report(Channel channel, @Nullable String externalId, Problem problem, Reporter reporter) {}
