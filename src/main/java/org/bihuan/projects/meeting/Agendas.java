package org.bihuan.projects.meeting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectViews;
import org.springframework.stereotype.Component;

/** What a meeting talks about: overdue resolutions of earlier meetings first, then the obstacles that wait. */
@Component
class Agendas {

    private final AgendaRows rows;
    private final BlockerRows blockers;
    private final ResolutionRows resolutions;
    private final ProjectViews projects;
    private final ProjectFile file;

    Agendas(
            AgendaRows rows,
            BlockerRows blockers,
            ResolutionRows resolutions,
            ProjectViews projects,
            ProjectFile file) {
        this.rows = rows;
        this.blockers = blockers;
        this.resolutions = resolutions;
        this.projects = projects;
        this.file = file;
    }

    List<AgendaItem> of(UUID meeting) {
        return rows.of(meeting);
    }

    boolean nothingToSettle() {
        return overdue().isEmpty() && blockers.waiting().isEmpty();
    }

    private List<Resolution> overdue() {
        return resolutions.overdue(file.today());
    }

    void collect(UUID meeting) {
        var position = 0;
        for (var resolution : overdue()) {
            rows.add(meeting, ++position, null, resolution.id());
        }
        for (var blocker : blockers.waiting()) {
            rows.add(meeting, ++position, blocker.id(), null);
            blockers.move(blocker.id(), BlockerStage.ON_AGENDA);
        }
    }

    /** The units that the items concern, and no others: who has to act, and the project units. */
    Set<String> concerned(UUID meeting) {
        var units = new TreeSet<String>();
        for (var item : rows.of(meeting)) {
            if (item.resolution() == null) {
                var blocker = blockers.of(item.blocker());
                units.add(blocker.department());
                units.add(projects.of(blocker.project()).ownerUnit());
            } else {
                var resolution = resolutions.of(item.resolution());
                units.add(resolution.unit());
                units.add(projects.of(resolution.project()).ownerUnit());
            }
        }
        return units;
    }

    void leaveOut(UUID meeting, Set<UUID> items) {
        var agenda = rows.of(meeting);
        var left = agenda.stream().filter(item -> items.contains(item.id())).toList();
        if (left.size() < items.size()) {
            throw new Refusal("移出的议题不在本次会议的议题中，请刷新后重试。");
        }
        if (left.size() == agenda.size()) {
            throw new Refusal("议题全部移出时，请选择不再召开。");
        }
        left.forEach(this::release);
        left.forEach(item -> rows.remove(item.id()));
    }

    /** Everything that the meeting hasn't decided waits for another one. */
    void release(UUID meeting) {
        rows.of(meeting).forEach(this::release);
    }

    private void release(AgendaItem item) {
        if (item.blocker() != null) {
            blockers.move(item.blocker(), BlockerStage.OPEN);
        }
    }
}
