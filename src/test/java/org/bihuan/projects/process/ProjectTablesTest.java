package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.projects.Light;
import org.bihuan.projects.LightRules;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Permits;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.TaskTemplate;
import org.bihuan.projects.TaskTemplates;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables for projects say, as the program reads them. */
@EngineTest
class ProjectTablesTest {

    @Autowired
    TaskTemplates templates;

    @Autowired
    Permits permits;

    @Autowired
    LightRules lights;

    @Autowired
    ProjectTypes types;

    @Autowired
    Organization organization;

    @Autowired
    IdentityService identity;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void everyKindOfProjectRunsItsWholeCourse() {
        assertThat(types.all()).containsOnlyKeys("building", "road", "water", "landscape", "renovation", "equipment");
        assertThat(types.all().keySet()).allSatisfy(type -> {
            assertThat(templates.of(type)).hasSizeBetween(10, 16);
            assertThat(templates.of(type))
                    .extracting(TaskTemplate::phase)
                    .containsOnly(
                            Phase.PROPOSAL,
                            Phase.FEASIBILITY,
                            Phase.DESIGN,
                            Phase.PERMITS,
                            Phase.CONSTRUCTION,
                            Phase.ACCEPTANCE,
                            Phase.SETTLEMENT);
        });
    }

    @Test
    void aProjectsOwnTasksHaveNoUnitOfTheirOwnAndThoseOfAPermitTakeItsLimit() {
        assertThat(templates.of("building"))
                .extracting(
                        TaskTemplate::code,
                        TaskTemplate::owner,
                        task -> task.duration().code(),
                        TaskTemplate::permit)
                .contains(
                        tuple("T01", null, "20wd", null),
                        tuple("T02", "fagai", "20wd", null),
                        tuple("T03", "guizi", "20wd", "site"),
                        tuple("T06", "shengtai", "30d", "eia-form"),
                        tuple("T12", "zhujian", "7d", "construction"));
        var planning = templates.of("building").get(9);
        assertThat(planning.name()).isEqualTo("办理建设工程规划许可");
        assertThat(planning.predecessors()).containsExactly("T08", "T09");
        assertThat(planning.deliverable()).isEqualTo("建设工程规划许可证");
        assertThat(templates.of("bridge")).isEmpty();
    }

    @Test
    void equipmentIsBoughtInASingleRowOfTasks() {
        // 10 + 15 + 20 + 15 + 20 + 15 + 10 + 30 + 60 + 20 + 30
        assertThat(longest(templates.of("equipment"))).containsEntry("T11", 245);
    }

    @Test
    void aBuildingWaitsLongestForItsDesignAndItsBids() {
        // T01 20, T02 20, T04 40, T05 20, T07 60, T08 20, T11 60, T12 7 days, T13 320, T14 20, T16 60
        assertThat(longest(templates.of("building"))).containsEntry("T12", 245).containsEntry("T16", 645);
    }

    @Test
    void everyTemplateCanBeScheduledWithinFourYears() {
        assertThat(types.all().keySet())
                .allSatisfy(type -> assertThat(longest(templates.of(type)))
                        .hasSameSizeAs(templates.of(type))
                        .allSatisfy((code, finish) -> assertThat(finish).isBetween(1, 1000)));
    }

    @Test
    void permitsTakeWhatTheLawGivesThem() {
        var limits = new TreeMap<String, String>();
        permits.all().forEach(permit -> limits.put(permit.code(), permit.limit().code()));
        assertThat(limits)
                .containsEntry("eia-report", "60d")
                .containsEntry("eia-form", "30d")
                .containsEntry("construction", "7d")
                .containsEntry("completion-filing", "15d")
                .containsEntry("site", "20wd")
                .containsEntry("land-use", "20wd")
                .containsEntry("planning", "20wd");
        assertThat(permits.find("site")).hasValueSatisfying(site -> {
            assertThat(site.name()).isEqualTo("用地预审与选址意见书");
            assertThat(site.department()).isEqualTo("guizi");
            assertThat(site.limit()).isEqualTo(new TimeLimit(20, LimitUnit.WORKING_DAYS));
            assertThat(site.basis()).contains("行政许可法 第四十二条", "延长十日");
        });
        assertThat(permits.find("passport")).isEmpty();
    }

    @Test
    void everyPermitIsGivenByADepartmentOfTheDistrict() {
        assertThat(permits.all())
                .extracting(Permit::code)
                .startsWith("site", "land-use", "planning")
                .doesNotHaveDuplicates();
        assertThat(organization.leadUnits())
                .extracting(Unit::code)
                .containsAll(permits.all().stream().map(Permit::department).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 80, 200, BLUE",
        "false, -5.1, 0, BLUE",
        "false, -10, 29, BLUE",
        "false, -10, 30, YELLOW",
        "false, -10, 60, ORANGE",
        "false, -10, 90, RED",
        "false, -5, 0, GREEN",
        "false, 0, 29, GREEN",
        "false, 5, 0, GREEN",
        "false, 5.1, 0, YELLOW",
        "false, 0, 30, YELLOW",
        "false, 30, 59, YELLOW",
        "false, 0, 60, ORANGE",
        "false, 30, 89, ORANGE",
        "false, 0, 90, RED",
        "false, 30.01, 0, RED"
    })
    void theLightFollowsPlanAndFacts(boolean done, double behind, int startLate, Light light) {
        assertThat(lights.light(done, behind, startLate)).isEqualTo(light);
    }

    @Test
    void aLightWarnsFromYellowOn() {
        assertThat(Light.values()).filteredOn(Light::warning).containsExactly(Light.YELLOW, Light.ORANGE, Light.RED);
    }

    @Test
    void theTablesAnswerWhoeverIsSignedIn() {
        identity.setAuthentication("nobody", List.of());
        assertThat(templates.of("road")).isNotEmpty();
        assertThat(permits.all()).isNotEmpty();
        assertThat(lights.light(false, 12.5, 3)).isEqualTo(Light.YELLOW);
    }

    /** When each task is done at the earliest, in working days from the start; seven days are five of them. */
    private static Map<String, Integer> longest(List<TaskTemplate> tasks) {
        var done = new HashMap<String, Integer>();
        for (int round = 0; round < tasks.size(); round++) {
            for (var task : tasks) {
                if (done.keySet().containsAll(task.predecessors())) {
                    var begin = task.predecessors().stream()
                            .mapToInt(done::get)
                            .max()
                            .orElse(0);
                    done.put(task.code(), begin + workingDays(task.duration()));
                }
            }
        }
        return done;
    }

    private static int workingDays(TimeLimit duration) {
        return duration.unit() == LimitUnit.WORKING_DAYS
                ? duration.amount()
                : (int) Math.ceil(duration.amount() * 5 / 7.0);
    }
}
