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
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings and resolutions as what has a clock: a meeting is the serving body's promise and keeps its own record. */
@Component
class MeetingMatters implements MatterSource {

    private final MeetingRows meetings;
    private final ResolutionRows resolutions;
    private final ProjectFile file;
    private final ServingBody serving;
    private final ProjectViews projects;
    private final Organization organization;

    MeetingMatters(
            MeetingRows meetings,
            ResolutionRows resolutions,
            ProjectFile file,
            ServingBody serving,
            ProjectViews projects,
            Organization organization) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.file = file;
        this.serving = serving;
        this.projects = projects;
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

    /** Once answered it is in the hands of those who check the answer. */
    Matter of(Resolution resolution) {
        return resolution.stage() == ResolutionStage.ANSWERED
                ? of(
                        resolution,
                        serving.unit(),
                        projects.of(resolution.project()).staff())
                : of(resolution, resolution.unit(), resolution.handler());
    }

    private Matter of(Resolution resolution, String unit, @Nullable String handler) {
        var project = resolution.project();
        return new Matter(resolution.id(), project, false, resolution.number(), unit, handler, file.watchers(project));
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
