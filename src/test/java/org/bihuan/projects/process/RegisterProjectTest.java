package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.projects.PlanState;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;

/** What may be registered as a project, and by whom. */
class RegisterProjectTest extends LoopTest {

    @Autowired
    ProjectViews views;

    @Autowired
    Projects projects;

    @Autowired
    Plans plans;

    private static Map<String, Object> form(String code) {
        return new HashMap<>(Map.of(
                "projectCode", code,
                "projectName", "实验小学扩建",
                "type", "building",
                "investment", "800.50",
                "estimate", "790",
                "funding", "区级财政",
                "ownerUnit", "jiaowei",
                "site", "东湖街道1号",
                "requiredFinish", "2026-06-30"));
    }

    private void register(String official, Map<String, Object> form) {
        loop.as(official, () -> loop.runtime.startProcessInstanceByKey(RegisterProjectProcess.KEY, form));
    }

    @ParameterizedTest
    @CsvSource({
        "projectCode, '', 请填写项目代码",
        "projectCode, A/B 1, 应由数字、字母和连字符组成",
        "estimate, 880.56, 须由分管领导审批",
        "projectName, '', 请填写项目名称",
        "type, castle, 请选择项目类型",
        "investment, 0, 请填写总投资",
        "investment, 8.001, 最多两位小数",
        "investment, 很多, 不是有效的数字",
        "estimate, -1, 请填写概算",
        "funding, '', 请填写资金来源",
        "site, '', 请填写建设地点",
        "ownerUnit, supervision, 须是部门或街道",
        "ownerUnit, fagai, 不能是服务单位自己",
        "requiredFinish, 2026-03-02, 须晚于今天",
        "requiredFinish, 2026-06-28, 不是工作日",
        "requiredFinish, '', 请填写要求完工日期"
    })
    void aFaultIsNamedAndNothingIsRegistered(String field, String value, String message) {
        var form = form("R-BAD");
        form.put(field, value);
        assertThatThrownBy(() -> register("jiaowei-1", form))
                .extracting(NestedExceptionUtils::getMostSpecificCause, InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining(message);
        assertThat(views.byCode("R-BAD")).isEmpty();
    }

    @Test
    void anEstimateOfTenPercentMoreIsStillRegistered() {
        var form = form("R-TEN");
        form.put("estimate", "880.55");
        register("jiaowei-1", form);
        assertThat(views.byCode("R-TEN").orElseThrow().estimate()).isEqualByComparingTo("880.55");
    }

    @Test
    void aCodeIsRegisteredOnce() {
        register("jiaowei-1", form("R-ONCE"));
        assertThatThrownBy(() -> register("fagai-5", form(" R-ONCE ")))
                .extracting(NestedExceptionUtils::getMostSpecificCause, InstanceOfAssertFactories.THROWABLE)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经登记");
    }

    @Test
    void theDispatchCentreRegistersNoProjects() {
        assertThatThrownBy(() -> register("centre-1", form("R-CENTRE"))).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theStaffMemberDoesNotDecideTheOwnPlan() {
        var ways = new ProjectWays(loop, views, projects);
        var id = ways.submitted("R-OWN");
        assertThatThrownBy(() -> projects.approvePlan(id, null, "fagai-5"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("分管领导");
        assertThat(plans.inForce(id)).isEmpty();
    }

    @Test
    void anEstimateAgreedToBeforeThePlanLeavesThePlanToItsOwnDecision() {
        var ways = new ProjectWays(loop, views, projects);
        var id = ways.submitted("R-EARLY");
        ways.request(id, "jiaowei-1", Map.of("requestKind", "estimate", "estimate", "900"));
        ways.decide(id, "approve");
        assertThat(views.of(id).estimate()).isEqualByComparingTo("900");
        assertThat(plans.versions(id)).extracting(plan -> plan.state()).containsExactly(PlanState.DRAFT);
        ways.decidePlan(id, "approve");
        assertThat(plans.inForce(id)).isPresent();
    }
}
