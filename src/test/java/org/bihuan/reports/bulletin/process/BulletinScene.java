package org.bihuan.reports.bulletin.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.process.Loop;
import org.bihuan.reports.bulletin.Bulletin;
import org.bihuan.reports.bulletin.BulletinOffice;
import org.bihuan.reports.bulletin.Bulletins;
import org.springframework.boot.test.context.TestComponent;

/** Takes the usual steps of a bulletin, as the officials do. */
@TestComponent
public class BulletinScene {

    public final Loop loop;
    public final AssessmentScene assessment;
    public final Bulletins bulletins;
    public final BulletinOffice office;

    BulletinScene(Loop loop, AssessmentScene assessment, Bulletins bulletins, BulletinOffice office) {
        this.loop = loop;
        this.assessment = assessment;
        this.bulletins = bulletins;
        this.office = office;
    }

    /** The draft that the publication of a month's assessment makes. */
    public UUID drafted(String lastDay) {
        assessment.published(lastDay);
        return of(lastDay.substring(0, 7), 1).id();
    }

    public Bulletin of(String period, int version) {
        return bulletins.find(period, version).orElseThrow();
    }

    public Bulletin of(UUID id) {
        return bulletins.find(id).orElseThrow();
    }

    /** What the form of 编拟通报 sends when nobody changes the draft. */
    public Map<String, Object> words(UUID id, String decision) {
        var draft = of(id);
        return Map.of(
                "decision", decision,
                "title", draft.title(),
                "summary", draft.summary(),
                "problems", draft.problems(),
                "demands", draft.demands());
    }

    public void submit(UUID id) {
        loop.complete(id, MonthlyBulletinProcess.DRAFT_BULLETIN, "supervision-1", words(id, "submit"));
    }

    public void drop(UUID id) {
        var form = Map.<String, Object>of("decision", "drop", "reason", "当月数据正在复核");
        loop.complete(id, MonthlyBulletinProcess.DRAFT_BULLETIN, "supervision-1", form);
    }

    public void decide(UUID id, String decision) {
        var form = Map.<String, Object>of("decision", decision, "opinion", "请核对点名事项");
        loop.complete(id, MonthlyBulletinProcess.APPROVE_BULLETIN, "quzhang-1", form);
    }

    public void issue(UUID id) {
        loop.complete(id, MonthlyBulletinProcess.ISSUE_BULLETIN, "supervision-2", Map.of());
    }

    public UUID approved(String lastDay) {
        var id = drafted(lastDay);
        submit(id);
        decide(id, "approve");
        return id;
    }

    public UUID issued(String lastDay) {
        var id = approved(lastDay);
        issue(id);
        return id;
    }
}
