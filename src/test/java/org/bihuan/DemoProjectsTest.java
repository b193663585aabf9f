package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.deadlines.China;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DemoProjectsTest {

    private static final Set<String> LONG_TYPES = Set.of("房屋建筑", "市政道路", "水务工程");
    private static final Set<String> SHORT_TYPES = Set.of("园林绿化", "改造修缮", "设备购置");
    private static final BigDecimal OVERRUN = new BigDecimal("1.1");

    private final List<NamedCsvRecord> projects = read("projects.csv");

    @Test
    void fortyProjectsHaveACodeAndANameOfTheirOwn() {
        assertThat(projects).hasSize(40);
        assertThat(values("项目代码")).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{4}-110199-04-01-\\d{6}"));
        assertThat(values("项目名称")).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeOccurs() {
        assertThat(Set.copyOf(values("项目类型")))
                .containsAll(LONG_TYPES)
                .containsAll(SHORT_TYPES)
                .hasSize(6);
    }

    @Test
    void everyProjectHasFundsASiteAndAUnitThatIsNotTheOneThatServesIt() {
        var units =
                read("units.csv").stream().map(unit -> unit.getField("name")).collect(Collectors.toSet());

        assertThat(values("项目单位")).isSubsetOf(units).doesNotContain("区发展和改革委员会");
        assertThat(values("资金来源")).noneMatch(String::isBlank);
        assertThat(values("建设地点")).noneMatch(String::isBlank);
    }

    @Test
    void aFewEstimatesAreMissingAndNoneExceedsTheInvestmentByMoreThanATenth() {
        assertThat(investments()).allMatch(sum -> sum >= 300 && sum <= 80_000);
        assertThat(values("概算（万元）").stream().filter(String::isEmpty).count()).isBetween(3L, 8L);
        assertThat(projects).noneMatch(DemoProjectsTest::overrun);
    }

    @Test
    void everyRequiredFinishIsAWorkingDayThatLeavesTimeForPermits() {
        assertThat(projects).allSatisfy(project -> {
            var finish = LocalDate.parse(project.getField("要求完工日期"));
            assertThat(China.CALENDAR.isWorkingDay(finish)).as("%s", finish).isTrue();
            assertThat(finish)
                    .isAfterOrEqualTo(LONG_TYPES.contains(project.getField("项目类型")) ? "2028-01-31" : "2027-08-24")
                    .isBefore("2029-01-01");
        });
    }

    private static boolean overrun(NamedCsvRecord project) {
        var estimate = project.getField("概算（万元）");
        return !estimate.isEmpty()
                && new BigDecimal(estimate).compareTo(new BigDecimal(project.getField("总投资（万元）")).multiply(OVERRUN))
                        > 0;
    }

    private List<Integer> investments() {
        return values("总投资（万元）").stream().map(Integer::valueOf).toList();
    }

    private List<String> values(String column) {
        return projects.stream().map(project -> project.getField(column)).toList();
    }

    private static List<NamedCsvRecord> read(String file) {
        try {
            var text = new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
