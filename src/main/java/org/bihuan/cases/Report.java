package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * A problem as it arrives from a channel.
 *
 * @param externalId the channel's own id, by which the same report is known again; null when it has none
 * @param complaint whom the resident complains of; null for nobody
 */
public record Report(
        Channel channel,
        @Nullable String externalId,
        Problem problem,
        Reporter reporter,
        @Nullable Complaint complaint) {

    /** A problem that complains of nobody. */
    public Report(Channel channel, @Nullable String externalId, Problem problem, Reporter reporter) {
        this(channel, externalId, problem, reporter, null);
    }
}
