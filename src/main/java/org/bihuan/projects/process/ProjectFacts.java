package org.bihuan.projects.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.projects.ProjectEntry;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Situation;
import org.springframework.stereotype.Component;

/** A project as the forms of its matters show it; orders about it have the forms of cases, with the same keys. */
@Component
class ProjectFacts implements MatterFacts {

    private final ProjectViews views;
    private final ProjectTypes types;
    private final List<Situation> situation;
    private final Clocks clocks;
    private final OfficialNames names;
    private final Clock clock;

    ProjectFacts(
            ProjectViews views,
            ProjectTypes types,
            List<Situation> situation,
            Clocks clocks,
            OfficialNames names,
            Clock clock) {
        this.views = views;
        this.types = types;
        this.situation = situation;
        this.clocks = clocks;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var facts = new HashMap<String, Object>();
        views.find(matter.dossier()).ifPresent(view -> project(view, facts));
        var subject = clocks.of(matter.id()).isEmpty() ? matter.dossier() : matter.id();
        facts.put("dueText", clocks.dueText(subject, clock.instant()).orElse("当前不计时"));
        facts.put("clockAccount", account(matter));
        facts.put(
                "history",
                views.history(matter.dossier()).stream().map(this::line).collect(Collectors.joining("\n")));
        return facts;
    }

    private void project(ProjectView view, Map<String, Object> facts) {
        facts.put("projectCode", view.code());
        facts.put("projectName", view.name());
        facts.put("stageName", view.stage().label());
        facts.put("situation", String.join("\n", situation(view.id())));
        facts.put("sendBackReason", view.remark() == null ? "" : view.remark());
        facts.put("projectText", text(view));
        facts.put("caseNumber", view.code());
        facts.put("subject", view.name());
        facts.put("detail", text(view));
        facts.put("place", view.site());
        facts.put("categoryName", "政府投资项目（" + types.name(view.type()) + "）");
    }

    private List<String> situation(UUID project) {
        return situation.stream().flatMap(each -> each.lines(project).stream()).toList();
    }

    private String text(ProjectView view) {
        var estimate = view.estimate() == null ? "" : "，概算" + sum(view.estimate()) + "万元";
        return types.name(view.type()) + "，" + view.site() + "\n项目单位：" + names.unit(view.ownerUnit())
                + "\n总投资" + sum(view.investment()) + "万元" + estimate + "，资金来源：" + view.funding()
                + "\n要求完工日期：" + ChineseDates.full(view.requiredFinish())
                + view.servants()
                        .map(servants -> "\n“1+1+1”：" + names.of(servants.leader()) + "、" + servants.section() + "、"
                                + names.of(servants.staff()))
                        .orElse("");
    }

    /** Without the zeros that the column keeps. */
    private static String sum(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private String account(Matter matter) {
        return Stream.of(matter.id(), matter.dossier())
                .distinct()
                .flatMap(id -> clocks.of(id).stream())
                .map(each -> clocks.account(each, names::of))
                .collect(Collectors.joining("\n\n"));
    }

    private String line(ProjectEntry entry) {
        var why = entry.openly().isBlank() ? "" : "：" + entry.openly();
        return ChineseDates.full(entry.at()) + "　" + names.of(entry.actor()) + "　" + entry.label() + why;
    }
}
