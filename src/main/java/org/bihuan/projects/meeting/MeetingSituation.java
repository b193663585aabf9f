package org.bihuan.projects.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.projects.Situation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stands in the way of a project, whose it is, and what meetings have decided about it. */
@Component
@Order(30)
class MeetingSituation implements Situation {

    private final BlockerRows blockers;
    private final ResolutionRows resolutions;
    private final BlockedDays days;
    private final MinutesText texts;
    private final OfficialNames names;

    MeetingSituation(
            BlockerRows blockers,
            ResolutionRows resolutions,
            BlockedDays days,
            MinutesText texts,
            OfficialNames names) {
        this.blockers = blockers;
        this.resolutions = resolutions;
        this.days = days;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public List<String> lines(UUID project) {
        var lines = new ArrayList<String>();
        blockers.ofProject(project).stream()
                .filter(Blocker::open)
                .forEach(blocker -> lines.add(
                        "手续问题" + texts.blocker(blocker) + "　" + blocker.stage().label()));
        var perDepartment = days.ofProject(project).stream()
                .map(each -> names.unit(each.department()) + each.days() + "个工作日")
                .collect(Collectors.joining("，"));
        if (!perDepartment.isEmpty()) {
            lines.add("受阻累计：" + perDepartment);
        }
        resolutions.ofProject(project).stream()
                .filter(resolution -> resolution.stage() == ResolutionStage.ASSIGNED
                        || resolution.stage() == ResolutionStage.ANSWERED)
                .forEach(resolution -> lines.add(line(resolution)));
        return lines;
    }

    private String line(Resolution resolution) {
        return "议定事项" + resolution.number() + "　" + names.unit(resolution.unit()) + "：" + resolution.matter() + "　期限"
                + ChineseDates.full(resolution.dueOn()) + "　"
                + resolution.stage().label();
    }
}
