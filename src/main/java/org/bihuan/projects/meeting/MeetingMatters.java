package org.bihuan.projects.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.MatterSource;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ServingBody;
import org.springframework.stereotype.Component;

/** Meetings and resolutions as what has a clock: a meeting is the serving body's promise and keeps its own record. */
@Component
class MeetingMatters implements MatterSource {

    private final MeetingRows meetings;
    private final ResolutionRows resolutions;
    private final ProjectFile file;
    private final ServingBody serving;
    private final Organization organization;

    MeetingMatters(
            MeetingRows meetings,
            ResolutionRows resolutions,
            ProjectFile file,
            ServingBody serving,
            Organization organization) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.file = file;
        this.serving = serving;
        this.organization = organization;
    }

    @Override
    public Optional<Matter> matter(UUID id) {
        return meetings.find(id).map(this::of).or(() -> resolutions.find(id).map(this::of));
    }

    Matter of(Meeting meeting) {
        return new Matter(
                meeting.id(), meeting.id(), false, meeting.number(), serving.unit(), meeting.calledBy(), List.of());
    }

    Matter of(Resolution resolution) {
        return new Matter(
                resolution.id(),
                resolution.project(),
                false,
                resolution.number(),
                resolution.unit(),
                resolution.handler(),
                file.watchers(resolution.project()));
    }

    @Override
    public List<UUID> ofDossier(UUID dossier) {
        return resolutions.ofProject(dossier).stream().map(Resolution::id).toList();
    }

    Set<String> leadersOf(Collection<String> units) {
        return units.stream()
                .flatMap(unit -> organization.members(unit, Role.UNIT_LEADER, Role.SECTION_HEAD).stream())
                .map(Official::id)
                .collect(Collectors.toSet());
    }
}
