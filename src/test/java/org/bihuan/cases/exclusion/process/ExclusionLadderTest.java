package org.bihuan.cases.exclusion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An application that the district leaves undecided climbs the ladder of whoever has to decide. */
@Import(ExclusionSteps.class)
class ExclusionLadderTest extends LoopTest {

    @Autowired
    ExclusionSteps steps;

    private UUID id;
    private UUID caseId;

    @BeforeEach
    void applied() {
        caseId = loop.dispatched();
        loop.sign(caseId);
        id = steps.applied(caseId);
    }

    @Test
    void anUndecidedApplicationClimbsRungByRung() {
        loop.until("2026-03-13T09:00");
        assertThat(loop.evidence.rungs(id))
                .containsExactly(
                        "EXCLUSION half 2026-03-06T00:00",
                        "EXCLUSION warning 2026-03-07T00:00",
                        "EXCLUSION overdue 2026-03-10T00:00",
                        "EXCLUSION leader 2026-03-11T00:00",
                        "EXCLUSION bulletin 2026-03-13T00:00");
        assertThat(loop.evidence.column("unit", "bulletin_entry", caseId)).contains("centre");
        loop.evidence.timerAndTasksAgreeWithTheClock(id);
    }

    @Test
    void anOverdueApplicationIsNotSaidToHaveAnOrder() {
        loop.until("2026-03-10T09:00");
        assertThat(loop.jdbc
                        .sql("SELECT DISTINCT text FROM inbox_note WHERE dossier = ? AND level = 'overdue'"
                                + " AND subject = (SELECT number FROM exclusion WHERE id = ?)")
                        .params(caseId, id)
                        .query(String.class)
                        .list())
                .containsExactly("红灯：剔除审核时限已到期，请立即作出决定。");
    }

    @Test
    void theCentreIsRemindedWhileItChecksAndTheSupervisionOfficeWhileItRules() {
        loop.until("2026-03-06T09:00");
        assertThat(loop.evidence.notes(caseId))
                .contains("half centre-1 2026-03-06T09:00", "half centre-2 2026-03-06T09:00")
                .noneMatch(note -> note.startsWith("half supervision"));
        steps.check(id, "sendUp");
        loop.until("2026-03-07T09:00");
        assertThat(loop.evidence.notes(caseId))
                .contains("warning supervision-1 2026-03-09T09:00", "warning supervision-head 2026-03-09T09:00")
                .noneMatch(note -> note.startsWith("warning centre"));
    }

    @Test
    void anAppealRemindsTheLeaderInChargeOfSupervision() {
        steps.check(id, "sendUp");
        steps.rule(id, "refuse");
        steps.answer(id, "appeal");
        loop.until("2026-03-06T09:00");
        assertThat(loop.evidence.notes(caseId)).contains("half quzhang-1 2026-03-06T09:00");
    }

    @Test
    void theUnitIsToldWhatWasDecided() {
        steps.check(id, "sendUp");
        steps.rule(id, "refuse");
        assertThat(loop.jdbc
                        .sql("SELECT recipient FROM inbox_note WHERE dossier = ? AND text LIKE '剔除申请剔〔2026〕%：未同意，可申诉'")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("jiaowei-1", "jiaowei-leader");
    }

    @Test
    void aLateRulingStillRecordsTheOverdueRung() {
        steps.check(id, "sendUp");
        loop.at("2026-03-10T00:00");
        steps.rule(id, "grant");
        assertThat(loop.evidence.rungs(id)).endsWith("EXCLUSION overdue 2026-03-10T00:00");
    }
}
