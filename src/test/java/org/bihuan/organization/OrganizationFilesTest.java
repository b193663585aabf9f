package org.bihuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationFilesTest {

    private static final String UNITS = """
            code,name,kind,district_leader
            centre,调度中心,centre,
            supervision,督查室,supervision,
            leaders,区领导,leaders,
            shuiwuju,区水务局,department,quzhang-1
            """;

    private static final String OFFICIALS = """
            id,name,unit,role
            centre-leader,甲,centre,unit-leader
            supervision-leader,乙,supervision,unit-leader
            quzhang-1,丙,leaders,district-leader
            shuiwuju-leader,丁,shuiwuju,unit-leader
            shuiwuju-1,戊,shuiwuju,handler
            """;

    @TempDir
    Path folder;

    @Test
    void aGoodPairOfFilesIsTakenWhole() throws IOException {
        write(UNITS, OFFICIALS);

        var organization = OrganizationFiles.inFolder(folder).read();

        assertThat(organization.unit("shuiwuju")).map(Unit::name).contains("区水务局");
        assertThat(organization.leadUnits()).extracting(Unit::code).containsExactly("shuiwuju");
        assertThat(organization.members("shuiwuju")).extracting(Official::name).containsExactly("丁", "戊");
        assertThat(organization.members("shuiwuju", Role.HANDLER))
                .extracting(Official::id)
                .containsExactly("shuiwuju-1");
        assertThat(organization.districtLeaderOf("shuiwuju"))
                .map(Official::name)
                .contains("丙");
        assertThat(organization.districtLeaderOf("centre")).isEmpty();
    }

    @Test
    void aMailAddressIsTakenWhereThereIsOne() throws IOException {
        write(
                UNITS,
                OFFICIALS
                        .replace("role\n", "role,email\n")
                        .replaceAll("(er)\n", "$1,\n")
                        .replace("shuiwuju,handler,", "shuiwuju,handler, wu@shuiwu.example.gov.cn "));

        var organization = OrganizationFiles.inFolder(folder).read();

        assertThat(organization.official("shuiwuju-1")).map(Official::email).contains("wu@shuiwu.example.gov.cn");
        assertThat(organization.official("shuiwuju-leader"))
                .map(Official::email)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wu", "wu@", "@shuiwu", "wu@shui wu", "wu@a.cn;li@a.cn", "吴@a.cn", "wu@a..cn"})
    void aWrongMailAddressIsNamedByItsLineAndNotRepeated(String address) throws IOException {
        write(
                UNITS,
                OFFICIALS
                        .replace("role\n", "role,email\n")
                        .replaceAll("(er)\n", "$1,\n")
                        .replace("shuiwuju,handler,", "shuiwuju,handler," + address));

        assertThat(complaints())
                .singleElement()
                .asString()
                .startsWith("officials.csv 第6行：邮箱地址（email）不正确。")
                .doesNotContain(address + "。");
    }

    @Test
    void aSectionIsTakenWhereThereIsOne() throws IOException {
        write(
                UNITS,
                OFFICIALS
                        .replace("role\n", "role,section\n")
                        .replaceAll("(er)\n", "$1,\n")
                        .replace("shuiwuju,handler,", "shuiwuju,handler, 河湖科 "));

        var organization = OrganizationFiles.inFolder(folder).read();

        assertThat(organization.official("shuiwuju-1")).map(Official::section).contains("河湖科");
        assertThat(organization.official("shuiwuju-leader"))
                .map(Official::section)
                .isEmpty();
        assertThat(organization.sections("shuiwuju")).containsExactly("河湖科");
    }

    @Test
    void anOfficeWithoutSectionsNeedsNoColumn() throws IOException {
        write(UNITS, OFFICIALS);

        assertThat(OrganizationFiles.inFolder(folder).read().sections("shuiwuju"))
                .isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
        write("\uFEFF" + UNITS.replace("\n", "\r\n"), OFFICIALS);

        assertThat(OrganizationFiles.inFolder(folder).read().units()).hasSize(4);
    }

    @Test
    void anUnknownUnitIsNamedWithItsLine() throws IOException {
        write(UNITS, OFFICIALS + "meiyou-1,己,meiyou,handler\n");

        assertThat(complaints())
                .containsExactly("officials.csv 第7行：单位“meiyou”不存在。请改为 units.csv 中的代码，或先在 units.csv 中增加该单位。");
    }

    @Test
    void anUnknownRoleIsNamedWithItsLine() throws IOException {
        write(UNITS, OFFICIALS + "shuiwuju-2,己,shuiwuju,boss\n");

        assertThat(complaints()).singleElement().asString().startsWith("officials.csv 第7行：角色“boss”不存在。请填写 handler、");
    }

    @Test
    void anUnknownKindOfUnitIsNamedWithItsLine() throws IOException {
        write(UNITS + "x,某单位,village,quzhang-1\n", OFFICIALS);

        assertThat(complaints()).singleElement().asString().startsWith("units.csv 第6行：单位类型“village”不存在。");
    }

    @Test
    void aDuplicateIdNamesBothLines() throws IOException {
        write(UNITS, OFFICIALS + "shuiwuju-1,己,shuiwuju,handler\n");

        assertThat(complaints()).containsExactly("officials.csv 第7行：人员编号“shuiwuju-1”与第6行重复。请改用另一个，或删去其中一行。");
    }

    @Test
    void aUnitWithoutLeaderIsRefused() throws IOException {
        write(UNITS, OFFICIALS.replace("shuiwuju,unit-leader", "shuiwuju,section-head"));

        assertThat(complaints())
                .containsExactly("units.csv 第5行：单位“shuiwuju”没有负责人。请在 officials.csv 中为它增加一名 unit-leader。");
    }

    @Test
    void anUnknownDistrictLeaderIsRefused() throws IOException {
        write(UNITS.replace("quzhang-1", "quzhang-9"), OFFICIALS);

        assertThat(complaints())
                .containsExactly("units.csv 第5行：分管区领导“quzhang-9”不存在。请填写 officials.csv 中一名 district-leader 的编号。");
    }

    @Test
    void anIdThatTheEngineCannotTakeIsRefused() throws IOException {
        write(UNITS, OFFICIALS + "水务一,己,shuiwuju,handler\n");

        assertThat(complaints()).containsExactly("officials.csv 第7行：人员编号“水务一”不合规。请只用小写字母、数字和连字符，例如 shuiwuju-1。");
    }

    @Test
    void aDistrictWithoutDispatchCentreIsRefused() throws IOException {
        write(UNITS.replace("centre,调度中心,centre,\n", ""), OFFICIALS);

        assertThat(complaints()).anyMatch(line -> line.contains("类型为 centre 的单位应当有且只有一个"));
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        write(UNITS.replace("quzhang-1", ""), OFFICIALS + "shuiwuju-2,,nirgends,handler\n");

        assertThat(complaints()).hasSize(3);
    }

    @Test
    void aBrokenLineIsNotTaken() throws IOException {
        write(UNITS, OFFICIALS + "shuiwuju-2,己\n");

        assertThat(complaints())
                .singleElement()
                .asString()
                .startsWith("officials.csv：不是正确的 CSV")
                .contains("7")
                .endsWith("每行的列数应与首行相同。");
    }

    @Test
    void aFileInAnotherEncodingSaysHowToSaveIt() throws IOException {
        write(UNITS, OFFICIALS);
        Files.write(folder.resolve("units.csv"), UNITS.getBytes(Charset.forName("GBK")));

        assertThat(complaints()).containsExactly("units.csv：不是 UTF-8 编码。请在表格软件中另存为“CSV UTF-8（逗号分隔）”。");
    }

    @Test
    void missingFilesAreNamed() {
        assertThat(complaints()).hasSize(2).allMatch(line -> line.contains("无法读取"));
    }

    private void write(String units, String officials) throws IOException {
        Files.writeString(folder.resolve("units.csv"), units, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("officials.csv"), officials, StandardCharsets.UTF_8);
    }

    private List<String> complaints() {
        var files = OrganizationFiles.inFolder(folder);
        return catchThrowableOfType(OrganizationRefused.class, files::read).complaints();
    }
}
