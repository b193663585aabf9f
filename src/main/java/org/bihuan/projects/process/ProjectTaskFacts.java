package org.bihuan.projects.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.projects.BreakdownTable;
import org.bihuan.projects.BreakdownText;
import org.bihuan.projects.PlanKind;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectChange;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectViews;
import org.springframework.stereotype.Component;

/** What the project's own tasks show and offer beside the project. */
@Component
class ProjectTaskFacts implements MatterFacts {

    private final ProjectViews views;
    private final Plans plans;
    private final ProjectChanges changes;
    private final BreakdownTable table;
    private final BreakdownText text;
    private final ServantChoices servants;
    private final OfficialNames names;

    ProjectTaskFacts(
            ProjectViews views,
            Plans plans,
            ProjectChanges changes,
            BreakdownTable table,
            BreakdownText text,
            ServantChoices servants,
            OfficialNames names) {
        this.views = views;
        this.plans = plans;
        this.changes = changes;
        this.table = table;
        this.text = text;
        this.servants = servants;
        this.names = names;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase() && matter.id().equals(matter.dossier());
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var id = matter.id();
        return switch (task) {
            case ProjectSupervisionProcess.NAME_SERVANTS ->
                Map.of(
                        "leaderOptions", servants.leaders(),
                        "sectionOptions", servants.sections(),
                        "staffOptions", servants.staff());
            case ProjectSupervisionProcess.BREAK_DOWN_PROJECT -> Map.of("breakdown", breakdown(id));
            case ProjectSupervisionProcess.APPROVE_PLAN -> Map.of("planShown", draft(id));
            case ProjectSupervisionProcess.REVISE_PLAN -> revision(id);
            case ProjectSupervisionProcess.DECIDE_CHANGE -> Map.of("changeShown", change(id), "planShown", revised(id));
            default -> Map.of();
        };
    }

    /** The draft, else the refused one, else what is ready-made for the kind of project. */
    private String breakdown(UUID id) {
        var view = views.of(id);
        var versions = plans.versions(id);
        return text.write(
                versions.isEmpty()
                        ? table.readyMade(view.type(), view.ownerUnit())
                        : versions.get(versions.size() - 1).table());
    }

    private Map<String, Object> revision(UUID id) {
        var facts = new HashMap<String, Object>();
        facts.put("breakdown", breakdown(id));
        facts.put("changeShown", change(id));
        facts.put("sendBackReason", changes.open(id).map(ProjectChange::remark).orElse(""));
        return facts;
    }

    private String change(UUID id) {
        return changes.open(id)
                .map(change -> change.text() + "\n申请人：" + names.of(change.askedBy()))
                .orElse("");
    }

    private String draft(UUID id) {
        return plans.draft(id).map(PlanTexts::of).orElse("");
    }

    /** The plan that belongs to a change; the first one has a decision of its own. */
    private String revised(UUID id) {
        return plans.draft(id)
                .filter(plan -> plan.kind() == PlanKind.REPLAN)
                .map(PlanTexts::of)
                .orElse("");
    }
}
