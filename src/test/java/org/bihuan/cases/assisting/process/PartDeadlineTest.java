package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.cases.process.Loop.instant;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.assisting.PartStage;
import org.junit.jupiter.api.Test;

/** A part has its own date, never after that of its case, and climbs the same ladder. */
class PartDeadlineTest extends PartTest {

    @Test
    void theDateIsAWorkingDayAfterTodayAndNotAfterTheCase() {
        var id = loop.inProgress();
        for (var day : new String[] {"2026-03-02", "2026-02-27", "2026-03-07", "2027-03-03"}) {
            loop.refuses(id, "以后、一年以内的工作日", IMPLEMENT, "jiaowei-1", invitation("shichang", day));
        }
        // The case runs until the end of Monday, 9 March.
        loop.refuses(id, "不能晚于诉求的办理时限（2026年3月9日（周一）24时）", IMPLEMENT, "jiaowei-1", invitation("shichang", "2026-03-10"));
        var part = invite(id, "shichang", "2026-03-09");
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-10T00:00"));
    }

    @Test
    void withoutADateTheTablesThreeWorkingDaysCount() {
        var part = invite(loop.inProgress(), "shichang", null);
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-06T00:00"));
    }

    @Test
    void aDangerousCaseGivesAnHour() {
        var id = dangerous();
        loop.refuses(id, "不能晚于诉求的办理时限", IMPLEMENT, "jiaowei-1", invitation("shichang", "2026-03-03"));
        var part = invite(id, "shichang", null);
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-02T11:00"));
    }

    private UUID dangerous() {
        var id = loop.report();
        loop.complete(
                id,
                "userTask_dispatchCase",
                "centre-1",
                Map.of("decision", "dispatch", "unit", "jiaowei", "limitClass", "danger"));
        loop.sign(id);
        loop.contact(id);
        return id;
    }

    @Test
    void aCaseThatIsLateAlreadyMayStillInvite() {
        var id = loop.inProgress();
        loop.until("2026-03-10T09:00");
        var part = invite(id, "shichang", "2026-03-12");
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-13T00:00"));
    }

    private UUID ignored(UUID id) {
        var part = invite(id, "shichang", "2026-03-06");
        loop.until("2026-03-12T00:00");
        return part;
    }

    @Test
    void anUnansweredPartClimbsItsOwnLadder() {
        var part = ignored(loop.inProgress());
        // Four working days, Tuesday to Friday: half are two; 80 % are rounded up to all four. Then Monday and
        // Wednesday.
        assertThat(loop.evidence.rungs(part))
                .containsExactly(
                        "PART half 2026-03-05T00:00",
                        "PART warning 2026-03-07T00:00",
                        "PART overdue 2026-03-07T00:00",
                        "PART leader 2026-03-10T00:00",
                        "PART bulletin 2026-03-12T00:00");
        loop.evidence.timerAndTasksAgreeWithTheClock(part);
    }

    @Test
    void itsOfficialsAreToldAndTheLeadWithThem() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        sign(part, "shichang-1");
        loop.until("2026-03-08T00:00");
        assertThat(loop.evidence.notes(id))
                .filteredOn(note -> !note.endsWith("2026-03-02T10:00"))
                .startsWith("half shichang-1 2026-03-05T09:00")
                .contains("overdue shichang-leader 2026-03-09T09:00", "overdue supervision-1 2026-03-09T09:00")
                .contains("notice jiaowei-1 2026-03-07T00:00");
    }

    @Test
    void theOrderGoesToTheAssistingUnitAndTheCaseIsLeftAlone() {
        var id = loop.inProgress();
        loop.complete(
                id,
                IMPLEMENT,
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "extend", "extendBy", 3, "reason", "专家论证"));
        invite(id, "shichang", "2026-03-06");
        loop.until("2026-03-09T12:00");
        assertThat(loop.evidence.column("lead_unit", "supervision_order", id)).containsExactly("shichang");
        assertThat(loop.evidence.column("round", "callback", id)).isEmpty();
        assertThat(loop.evidence.column("state", "clock_request", id)).containsExactly("ASKED");
        assertThat(loop.openTasks(id)).containsExactly("userTask_decideRequest", IMPLEMENT);
    }

    @Test
    void theLeaderOfTheAssistingUnitMaySignItsOrderAndNobodyInstructsTheLeadUnit() {
        var id = loop.inProgress();
        invite(id, "shichang", "2026-03-06");
        loop.until("2026-03-10T00:00");
        var order = loop.evidence.orders(id).get(0);
        loop.complete(order, "userTask_issueOrder", "quzhang-3", Map.of("decision", "issue", "matter", "立即清理"));
        assertThat(loop.openTasks(id)).doesNotContain("userTask_instructUnit");
    }

    @Test
    void aPartThatStaysLateEntersTheBulletinUnderItsOwnUnit() {
        var id = loop.inProgress();
        ignored(id);
        assertThat(loop.evidence.column("unit", "bulletin_entry", id)).containsExactly("shichang");
    }

    @Test
    void aLateAnswerStillRecordsTheOverdueRung() {
        var id = loop.inProgress();
        var part = invite(id, "shichang", "2026-03-06");
        sign(part, "shichang-1");
        loop.at("2026-03-07T00:00");
        answer(part, "shichang-1");
        assertThat(loop.evidence.rungs(part)).endsWith("PART overdue 2026-03-07T00:00");
        loop.until("2026-03-31T00:00");
        assertThat(loop.evidence.rungs(part)).hasSize(3);
        assertThat(stage(part)).isEqualTo(PartStage.ANSWERED);
    }

    @Test
    void onTheLastDayAPartWithoutADateHasWhatTheCaseHasLeft() {
        var id = loop.inProgress();
        loop.at("2026-03-09T15:00");
        var part = invite(id, "shichang", null);
        // Nine hours until the end of Monday, 9 March, when the case is due.
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-10T00:00"));
        sign(part, "shichang-1");
        answer(part, "shichang-1");
        loop.at("2026-03-09T16:30");
        var late = Map.<String, Object>of("decision", "sendBack", "reason", "没有照片", "until", "2026-03-10");
        loop.refuses(part, "不能晚于诉求的办理时限", AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", late);
        sendBack(part);
        // Seven whole hours.
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-09T23:30"));
    }

    @Test
    void aDangerousCaseGivesAtLeastAnHour() {
        var id = dangerous();
        var part = invite(id, "shichang", null);
        sign(part, "shichang-1");
        answer(part, "shichang-1");
        // The case is due at twelve.
        loop.at("2026-03-02T11:30");
        sendBack(part);
        assertThat(stage(part)).isEqualTo(PartStage.IN_PROGRESS);
        assertThat(loop.evidence.due(part)).isEqualTo(instant("2026-03-02T12:30"));
    }

    private void sendBack(UUID part) {
        loop.complete(
                part, AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", Map.of("decision", "sendBack", "reason", "没有照片"));
    }
}
