package org.bihuan.reports.bulletin.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.reports.bulletin.Bulletin;
import org.bihuan.reports.bulletin.BulletinFigures;
import org.bihuan.reports.bulletin.Bulletins;
import org.springframework.stereotype.Component;

/** A bulletin as its forms show it. */
@Component
class BulletinFacts implements MatterFacts {

    private final Bulletins bulletins;
    private final BulletinFigures figures;
    private final OfficialNames names;

    BulletinFacts(Bulletins bulletins, BulletinFigures figures, OfficialNames names) {
        this.bulletins = bulletins;
        this.figures = figures;
        this.names = names;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return bulletins.find(matter.id()).map(this::facts).orElse(Map.of());
    }

    private Map<String, Object> facts(Bulletin of) {
        var facts = new HashMap<String, Object>();
        facts.put("bulletinNumber", of.name());
        facts.put("bulletinStage", of.stage().label());
        facts.put("bulletinFigures", figures.text(of));
        facts.put("bulletinRemark", Optional.ofNullable(of.remark()).orElse(""));
        facts.put("bulletinApproval", approval(of));
        facts.put("bulletinText", text(of));
        facts.put("bulletinRecord", record(of.id()));
        facts.put("title", of.title());
        facts.put("summary", of.summary());
        facts.put("problems", of.problems());
        facts.put("demands", of.demands());
        return facts;
    }

    private String approval(Bulletin of) {
        var opinion = of.opinion() == null || of.opinion().isEmpty() ? "同意。" : of.opinion();
        return of.approvedBy() == null ? "" : names.of(of.approvedBy()) + "：" + opinion;
    }

    private static String text(Bulletin of) {
        return String.join("\n", of.title(), "一、基本情况", of.summary(), "二、突出问题", of.problems(), "三、工作要求", of.demands());
    }

    private String record(UUID id) {
        return bulletins.history(id).stream()
                .map(entry -> ChineseDates.full(entry.at()) + "　" + names.of(entry.actor()) + "　" + entry.label()
                        + (entry.why() == null ? "" : "：" + entry.why()))
                .collect(Collectors.joining("\n"));
    }
}
