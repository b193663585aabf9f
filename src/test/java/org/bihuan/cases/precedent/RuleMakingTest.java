package org.bihuan.cases.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.DispatchRules.Proposal;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.LoopTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 形成规则: a precedent becomes a row of the dispatch table, and the next case of the kind goes by it. */
@Import(Disputes.class)
class RuleMakingTest extends LoopTest {

    private static final String HEAD = "supervision-head";
    private static final String STREET = "donghu-jiedao";

    @Autowired
    Disputes disputes;

    @Autowired
    RuleMaking making;

    @Autowired
    OfficeRules rules;

    @Autowired
    DispatchRules inUse;

    @Autowired
    RepositoryService repository;

    /** Tests share the program: no rule outlives its test. */
    @AfterEach
    void withdrawRules() {
        rules.all().stream()
                .filter(OfficeRule::inForce)
                .forEach(rule -> making.withdraw(rule.id(), "测试结束", "centre-leader"));
    }

    private static RuleDraft draft(boolean everywhere, boolean straight) {
        return new RuleDraft(everywhere, LimitClass.COMPLEX, straight, "按职责清单第3条");
    }

    private Precedent ruling(String category, String unit) {
        return disputes.precedent(disputes.arbitrated(category, unit));
    }

    @Test
    void theNextCaseOfTheKindIsProposedToTheUnitOfThePrecedent() {
        assertThat(inUse.propose("noise", STREET)).map(Proposal::unit).contains(STREET);
        var rule = making.make(ruling("noise", "chengguan").id(), draft(false, false), HEAD);
        assertThat(inUse.propose("noise", STREET))
                .contains(new Proposal("chengguan", LimitClass.COMPLEX, false, rule.number() + "：按职责清单第3条"));
        assertThat(inUse.propose("noise", "shimen-jiedao")).map(Proposal::unit).contains("shimen-jiedao");
        assertThat(loop.view(disputes.report("noise", STREET)).stage()).isEqualTo(Stage.REPORTED);
    }

    @Test
    void whereTheRuleSaysSoTheNextCaseGoesStraightToTheUnit() {
        making.make(ruling("noise", "chengguan").id(), draft(false, true), HEAD);
        var next = loop.view(disputes.report("noise", STREET));
        assertThat(next.leadUnit()).isEqualTo("chengguan");
        assertThat(next.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(next.limitClass()).isEqualTo(LimitClass.COMPLEX);
        assertThat(loop.steps(next.id())).containsExactly(Step.REPORTED, Step.DISPATCHED_BY_RULE);
    }

    @Test
    void aRuleOfOneStreetWinsOverOneOfAllStreets() {
        making.make(ruling("roads", "zhujian").id(), draft(true, false), HEAD);
        making.make(ruling("roads", "jiaotong").id(), draft(false, false), HEAD);
        assertThat(inUse.propose("roads", STREET)).map(Proposal::unit).contains("jiaotong");
        assertThat(inUse.propose("roads", "shimen-jiedao")).map(Proposal::unit).contains("zhujian");
        assertThat(inUse.propose("roads", null)).map(Proposal::unit).contains("zhujian");
    }

    /** The file asks three units first about noise in the streets of the port. */
    @Test
    void aRuleOfAllStreetsLeavesWhatTheFileSaysOfOneStreet() {
        var port = inUse.propose("noise", "xingang-jiedao");
        making.make(ruling("noise", "chengguan").id(), draft(true, true), HEAD);
        assertThat(inUse.propose("noise", STREET)).map(Proposal::unit).contains("chengguan");
        assertThat(inUse.propose("noise", null)).map(Proposal::unit).contains("chengguan");
        assertThat(inUse.propose("noise", "xingang-jiedao")).isPresent().isEqualTo(port);
        assertThat(inUse.toConsult("noise", "xingang-jiedao"))
                .containsExactly("shengtai", "chengguan", "xingang-jiedao");
    }

    @Test
    void theNewVersionOfTheTableSaysWhoMadeTheRuleWhenAndWhy() {
        var before = newest();
        var precedent = ruling("noise", "chengguan");
        var rule = making.make(precedent.id(), draft(false, false), HEAD);
        assertThat(newest().getVersion()).isEqualTo(before.getVersion() + 1);
        assertThat(newest().getDeploymentId()).isNotEqualTo(before.getDeploymentId());
        var first = repository
                .getDmnModelInstance(newest().getId())
                .getModelElementsByType(Rule.class)
                .iterator()
                .next();
        assertThat(first.getDescription().getTextContent())
                .isEqualTo(rule.number() + "，侯卓然2026年3月2日（周一）依先例制定：按职责清单第3条");
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentId(newest().getDeploymentId())
                        .singleResult()
                        .getSource())
                .isEqualTo("形成派单规则 " + rule.number() + "：按职责清单第3条（supervision-head）");
        assertThat(loop.views.history(precedent.caseId())).last().satisfies(event -> {
            assertThat(event.step()).isEqualTo(Step.RULE_MADE);
            assertThat(event.actor()).isEqualTo(HEAD);
            assertThat(event.why()).isEqualTo(rule.number() + "：按职责清单第3条");
        });
    }

    @Test
    void onlyTheTableGetsANewVersionSoThatTasksKeepTheirForms() {
        var before = repository.createProcessDefinitionQuery().count();
        var deployment = loop.view(disputes.report("noise", STREET));
        making.make(ruling("noise", "chengguan").id(), draft(false, false), HEAD);
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
        assertThat(repository.getDeploymentResourceNames(newest().getDeploymentId()))
                .containsExactly("dispatch-rules.dmn");
        assertThat(loop.openTasks(deployment.id())).containsExactly("userTask_dispatchCase");
    }

    @Test
    void aWithdrawnRuleLeavesTheTableAndStaysOnRecord() {
        var precedent = ruling("noise", "chengguan");
        var rule = making.make(precedent.id(), draft(false, false), HEAD);
        var version = newest().getVersion();
        making.withdraw(rule.id(), "职责已调整", "centre-leader");
        assertThat(inUse.propose("noise", STREET)).map(Proposal::unit).contains(STREET);
        assertThat(newest().getVersion()).isEqualTo(version + 1);
        assertThat(rules.find(rule.id())).hasValueSatisfying(kept -> {
            assertThat(kept.withdrawnBy()).isEqualTo("centre-leader");
            assertThat(kept.withdrawnWhy()).isEqualTo("职责已调整");
        });
        assertThat(loop.steps(precedent.caseId())).endsWith(Step.RULE_MADE, Step.RULE_WITHDRAWN);
        refused("已经撤销", () -> making.withdraw(rule.id(), "再撤一次", HEAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre-1", "supervision-1", "shuiwuju-leader", "quzhang-1", "designer", "admin", "nobody"})
    void othersThanTheHeadsOfCentreAndSupervisionMakeAndWithdrawNone(String official) {
        var precedent = ruling("noise", "chengguan");
        refused("负责人制定、撤销", () -> making.make(precedent.id(), draft(false, false), official));
        var rule = making.make(precedent.id(), draft(false, false), "centre-head");
        refused("负责人制定、撤销", () -> making.withdraw(rule.id(), "不需要", official));
    }

    @Test
    void aSecondRuleForTheSameIsRefusedWithTheNumberOfTheFirst() {
        var first = making.make(ruling("noise", "chengguan").id(), draft(false, false), HEAD);
        var other = ruling("noise", "gongan");
        refused(
                "已有" + first.number() + "（由区城市管理委员会主办），两条规则不能并存",
                () -> making.make(other.id(), draft(false, false), HEAD));
    }

    @Test
    void aStreetDoesNotLeadTheWholeDistrict() {
        var precedent = ruling("noise", "yunxi-jiedao");
        refused("云溪街道办事处只主办本辖区的诉求", () -> making.make(precedent.id(), draft(true, false), HEAD));
    }

    @Test
    void whatTheTableSaysAlreadyNeedsNoRule() {
        var precedent = ruling("planning", "guizi");
        refused("已有同样的规定", () -> making.make(precedent.id(), draft(true, false), HEAD));
    }

    @Test
    void aRuleNeedsAReasonThatFitsARow() {
        refused("请填写定规则的理由", () -> new RuleDraft(false, LimitClass.ORDINARY, false, " "));
        refused("300字以内", () -> new RuleDraft(false, LimitClass.ORDINARY, false, "字".repeat(301)));
    }

    @Test
    void whatAnOfficialWritesIsATextInTheTableAndNothingElse() {
        var hostile = "\", \"danger\" + \\ ${1+1} </text><rule/>\n第二行";
        var draft = new RuleDraft(false, LimitClass.ORDINARY, false, hostile);
        var rule = making.make(ruling("noise", "chengguan").id(), draft, HEAD);
        assertThat(inUse.propose("noise", STREET))
                .map(Proposal::basis)
                .contains(rule.number() + "：”, ”danger” + ＼ ${1+1} </text><rule/> 第二行");
    }

    @Test
    void aTableThatSomebodyDeployedByHandIsNotOverwritten() {
        var precedent = ruling("noise", "chengguan");
        var table = repository.getResourceAsStream(newest().getDeploymentId(), "dispatch-rules.dmn");
        var byHand = repository
                .createDeployment()
                .name("由人部署")
                .addInputStream("dispatch-rules.dmn", table)
                .deploy();
        try {
            refused("已由他人另行部署", () -> making.make(precedent.id(), draft(false, false), HEAD));
            assertThat(newest().getDeploymentId()).isEqualTo(byHand.getId());
        } finally {
            repository.deleteDeployment(byHand.getId(), true);
        }
    }

    /** Refused, with nothing changed in table and record. */
    private void refused(String message, ThrowingCallable step) {
        var before = List.of(rules.all(), newest().getId());
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(message);
        assertThat(List.of(rules.all(), newest().getId())).isEqualTo(before);
    }

    private DecisionDefinition newest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("dispatch-rules")
                .latestVersion()
                .singleResult();
    }
}
