package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * A problem as it arrives from a channel.
 *
 * @param externalId the channel's own id, by which the same report is known again; null when it has none
 * @param complaint whom the resident complains of; null for nobody
 * @param petition whether the petition law applies (信访工作条例): its limits count from the registration on
 */
public record Report(
        Channel channel,
        @Nullable String externalId,
        Problem problem,
        Reporter reporter,
        @Nullable Complaint complaint,
        boolean petition) {

    /** A problem that complains of nobody and isn't known to be a petition. */
    public Report(Channel channel, @Nullable String externalId, Problem problem, Reporter reporter) {
        this(channel, externalId, problem, reporter, null, false);
    }
}
