package org.bihuan.cases.recusal.process;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.Recusals;
import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether anybody is left for a task, and who stands in otherwise. */
@Component
class StandIns {

    private final Recusals recusals;
    private final Organization organization;
    private final IdentityService identity;

    StandIns(Recusals recusals, Organization organization, IdentityService identity) {
        this.recusals = recusals;
        this.organization = organization;
        this.identity = identity;
    }

    /** Whether this official must keep away; false for null. */
    boolean concerned(Recusal recusal, @Nullable String official) {
        return official != null
                && organization.official(official).filter(recusal::concerns).isPresent();
    }

    /** The group that takes a task over; empty while one of those whose task it is may do it. */
    Optional<String> needed(Recusal recusal, @Nullable String assignee, Collection<? extends IdentityLink> candidates) {
        var left = Stream.concat(
                        Stream.ofNullable(assignee), candidates.stream().flatMap(this::people))
                .anyMatch(official -> !concerned(recusal, official));
        return left ? Optional.empty() : Optional.of(recusals.standIn(recusal));
    }

    private Stream<String> people(IdentityLink candidate) {
        return candidate.getGroupId() == null
                ? Stream.of(candidate.getUserId()).filter(Objects::nonNull)
                : identity.createUserQuery().memberOfGroup(candidate.getGroupId()).list().stream()
                        .map(User::getId);
    }
}
