package org.bihuan.cases.exclusion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.exclusion.ExclusionRulings;
import org.bihuan.cases.process.LoopTest;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Each step of an exclusion is for those whose it is, never for one person twice, and leaves its row for good. */
@Import(ExclusionSteps.class)
class ExclusionPermissionTest extends LoopTest {

    @Autowired
    ExclusionSteps steps;

    @Autowired
    ExclusionRulings rulings;

    private UUID caseId;
    private UUID id;

    @BeforeEach
    void applied() {
        caseId = loop.inProgress();
        id = steps.applied(caseId);
    }

    @Test
    void nobodyOutsideDepartmentsAndStreetsStartsAnApplication() {
        var number = loop.view(loop.inProgress()).number();
        for (var stranger : new String[] {"centre-1", "supervision-1", "quzhang-1", "designer"}) {
            forbidden(() -> steps.apply(number, "untrue", "照片", stranger));
        }
        loop.refuses(id, "本单位没有主办", () -> steps.apply(number, "untrue", "照片", "admin"));
    }

    @Test
    void theCentreAloneChecks() {
        for (var stranger : new String[] {"jiaowei-1", "supervision-1", "minzheng-1"}) {
            completing(ExclusionProcess.CHECK_EXCLUSION, stranger, "sendUp");
        }
    }

    @Test
    void theSupervisionOfficeAloneRules() {
        steps.check(id, "sendUp");
        for (var stranger : new String[] {"jiaowei-leader", "centre-2", "quzhang-1"}) {
            completing(ExclusionProcess.RULE_EXCLUSION, stranger, "grant");
        }
    }

    @Test
    void theUnitAloneAppealsAndADistrictLeaderAloneDecides() {
        steps.check(id, "sendUp");
        steps.rule(id, "refuse");
        var task = loop.task(id, ExclusionProcess.APPEAL_EXCLUSION);
        assertThat(loop.seenBy("jiaowei-2", task)).isTrue();
        assertThat(loop.seenBy("minzheng-1", task)).isFalse();
        completing(ExclusionProcess.APPEAL_EXCLUSION, "minzheng-1", "appeal");
        completing(ExclusionProcess.APPEAL_EXCLUSION, "centre-1", "accept");
        steps.answer(id, "appeal");
        for (var stranger : new String[] {"jiaowei-leader", "supervision-1", "supervision-leader", "centre-1"}) {
            completing(ExclusionProcess.DECIDE_APPEAL, stranger, "uphold");
        }
    }

    private void completing(String task, String official, String decision) {
        var form = Map.<String, Object>of("decision", decision, "opinion", "属实", "grounds", "证据");
        forbidden(() -> loop.complete(id, task, official, form));
    }

    private void forbidden(Runnable step) {
        var before = loop.evidence.of(id);
        assertThatThrownBy(step::run).isInstanceOf(AuthorizationException.class);
        assertThat(loop.evidence.of(id)).isEqualTo(before);
    }

    @Test
    void whoAppliedNeitherChecksNorRulesEvenAfterAMoveToAnotherUnit() {
        another(() -> rulings.sendUp(id, "属实", "jiaowei-1"));
        another(() -> rulings.sendBack(id, "照片", "jiaowei-1"));
        steps.check(id, "sendUp");
        another(() -> rulings.grant(id, "同意", "jiaowei-1"));
        another(() -> rulings.refuse(id, "不同意", "jiaowei-1"));
    }

    @Test
    void whoCheckedDoesNotRuleAndWhoRuledDoesNotDecideTheAppeal() {
        steps.check(id, "sendUp");
        another(() -> rulings.grant(id, "同意", "centre-1"));
        steps.rule(id, "refuse");
        steps.answer(id, "appeal");
        another(() -> rulings.dismiss(id, "不成立", "supervision-1"));
        another(() -> rulings.uphold(id, "成立", "centre-1"));
        another(() -> rulings.uphold(id, "成立", "jiaowei-head"));
    }

    @Test
    void whoSuppliedMoreDoesNotRule() {
        steps.check(id, "sendBack");
        steps.supply(id, "untrue");
        steps.check(id, "sendUp");
        another(() -> rulings.grant(id, "同意", "jiaowei-2"));
    }

    private void another(Runnable step) {
        var before = loop.evidence.of(id);
        assertThatThrownBy(step::run).isInstanceOf(Refusal.class).hasMessageContaining("须由不同人员办理");
        assertThat(loop.evidence.of(id)).isEqualTo(before);
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        assertThatThrownBy(() -> rulings.grant(id, "同意", "supervision-1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("当前为“待核查”");
    }

    @Test
    void noRowIsEverDeletedAndAnEndedOneNeverChanges() {
        never("DELETE FROM exclusion WHERE id = '" + id + "'");
        never("TRUNCATE exclusion");
        steps.check(id, "sendUp");
        steps.rule(id, "grant");
        never("DELETE FROM exclusion WHERE id = '" + id + "'");
        never("UPDATE exclusion SET stage = 'NOT_EXCLUDED' WHERE id = '" + id + "'");
        assertThat(loop.evidence.exclusions(caseId)).contains(id);
    }

    private void never(String change) {
        assertThatThrownBy(() -> loop.jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or deleted");
    }
}
