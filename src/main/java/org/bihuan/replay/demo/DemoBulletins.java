package org.bihuan.replay.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bihuan.assessment.PeriodKind;
import org.bihuan.replay.simulation.Robot;
import org.bihuan.reports.bulletin.Bulletin;
import org.bihuan.reports.bulletin.Bulletin.Stage;
import org.bihuan.reports.bulletin.Bulletins;
import org.springframework.stereotype.Component;

/**
 * The bulletins of the demo district: the newest published month's is issued, those of the two months before it wait for
 * their approval and for their number. Each step takes a morning.
 */
@Component
class DemoBulletins {

    private static final String OFFICE = "supervision-head";
    private static final String SOMEBODY_ELSE = "supervision-2";
    private static final String LEADER = "quzhang-1";

    private final Robot robot;
    private final Bulletins bulletins;

    DemoBulletins(Robot robot, Bulletins bulletins) {
        this.robot = robot;
        this.bulletins = bulletins;
    }

    /** @param newest the first day of the newest month whose assessment is published */
    void play(LocalDate newest) {
        goOn(newest, Stage.ISSUED);
        goOn(newest.minusMonths(1), Stage.SUBMITTED);
        goOn(newest.minusMonths(2), Stage.APPROVED);
    }

    /** Whether the bulletin of a month is out. */
    boolean issued(LocalDate month) {
        return of(month).filter(Bulletin::issued).isPresent();
    }

    private void goOn(LocalDate month, Stage until) {
        of(month).filter(bulletin -> bulletin.stage() != until).ifPresent(this::step);
    }

    private void step(Bulletin of) {
        switch (of.stage()) {
            case DRAFTED ->
                robot.complete(
                        of.id(),
                        "userTask_draftBulletin",
                        OFFICE,
                        Map.of(
                                "decision", "submit",
                                "title", of.title(),
                                "summary", of.summary(),
                                "problems", of.problems(),
                                "demands", of.demands()));
            case SUBMITTED ->
                robot.complete(
                        of.id(),
                        "userTask_approveBulletin",
                        LEADER,
                        Map.of("decision", "approve", "opinion", "同意印发。请督查室跟踪点名事项的整改。"));
            case APPROVED -> robot.complete(of.id(), "userTask_issueBulletin", SOMEBODY_ELSE, Map.of());
            default -> {}
        }
    }

    private Optional<Bulletin> of(LocalDate month) {
        return bulletins.find(PeriodKind.MONTH.key(month), 1);
    }
}
