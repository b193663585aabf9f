package org.bihuan.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.bihuan.projects.ledger.Files.HEADER;
import static org.bihuan.projects.ledger.Files.bomb;
import static org.bihuan.projects.ledger.Files.excel;
import static org.bihuan.projects.ledger.Files.ledger;
import static org.bihuan.projects.ledger.Files.utf8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.projects.ProjectDraft;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A ledger is read whole or not at all, and all its mistakes are named. */
class LedgerFileTest {

    private static final String SCHOOL = "2601-01,永宁小学,房屋建筑,18600,17950.5,区级财政资金,区教育委员会,永宁南里,2028-08-15\n";

    private static final ProjectDraft READ = new ProjectDraft(
            "2601-01",
            "永宁小学",
            "building",
            new BigDecimal("18600"),
            new BigDecimal("17950.5"),
            "区级财政资金",
            "jiaowei",
            "永宁南里",
            LocalDate.of(2028, 8, 15));

    private static void refused(byte[] file, String... problems) {
        assertThatThrownBy(() -> ledger().read(file))
                .asInstanceOf(type(FileRefused.class))
                .extracting(FileRefused::problems)
                .isEqualTo(List.of(problems));
    }

    private static String problem(byte[] file) {
        try {
            ledger().read(file);
            return "";
        } catch (FileRefused refused) {
            return refused.getMessage();
        }
    }

    @Test
    void csvIsReadWithAndWithoutByteOrderMark() {
        assertThat(ledger().read(utf8(HEADER + SCHOOL))).containsExactly(READ);
        assertThat(ledger().read(utf8("\uFEFF" + HEADER + SCHOOL))).containsExactly(READ);
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersBetweenThem() {
        var file = "备注,要求完工日期,项目代码,项目名称,项目类型,总投资（万元）,概算（万元）,资金来源,项目单位,建设地点\n"
                + "无,2028/8/15,2601-01,永宁小学,building,\"18,600\",,区级财政资金,jiaowei,永宁南里\n\n";
        assertThat(ledger().read(utf8(file)))
                .containsExactly(new ProjectDraft(
                        "2601-01",
                        "永宁小学",
                        "building",
                        new BigDecimal("18600"),
                        null,
                        "区级财政资金",
                        "jiaowei",
                        "永宁南里",
                        LocalDate.of(2028, 8, 15)));
    }

    @Test
    void excelIsReadWithNumbersAndDaysAsSpreadsheetsKeepThem() throws IOException {
        assertThat(ledger().read(excel(LedgerFileTest::school))).containsExactly(READ);
    }

    private static void school(Worksheet sheet) {
        var texts = List.of("2601-01", "永宁小学", "房屋建筑", "", "", "区级财政资金", "区教育委员会", "永宁南里");
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(1, column, texts.get(column));
        }
        sheet.value(1, 3, 18600);
        sheet.value(1, 4, new BigDecimal("17950.5"));
        sheet.value(1, 8, LocalDate.of(2028, 8, 15));
        sheet.style(1, 8).format("yyyy-mm-dd").set();
    }

    @Test
    void everyMistakeIsNamedAtOnceByRowAndColumn() {
        refused(
                utf8(HEADER
                        + "2601/01,,桥梁,abc,-1,资金,区政府督查室,地点,2028-02-30\n"
                        + SCHOOL
                        + "2601-01,又一所,房屋建筑,1.234,,资金,jiaowei,地点,明年\n"),
                "第2行“项目代码”：“2601/01”应由数字、字母和连字符组成，最多40位。",
                "第2行“项目名称”：不能为空。",
                "第2行“项目类型”：没有“桥梁”这一类型，应为房屋建筑、水务工程。",
                "第2行“总投资（万元）”：“abc”不是数，应写成 18600 或 18600.50。",
                "第2行“概算（万元）”：“-1”应大于0，以万元计，最多两位小数。",
                "第2行“项目单位”：没有“区政府督查室”这个部门或街道，请写单位全称。",
                "第2行“要求完工日期”：没有“2028-02-30”这一天。",
                "第4行“项目代码”：“2601-01”与第3行重复。",
                "第4行“总投资（万元）”：“1.234”应大于0，以万元计，最多两位小数。",
                "第4行“要求完工日期”：“明年”不是日期，应写成 2027-06-30。");
    }

    @Test
    void aRowThatIsWiderThanTheHeaderIsAMistake() {
        refused(utf8(HEADER + SCHOOL.strip() + ",多出\n"), "第2行：比首行多出1列，请检查是否有未加引号的逗号。");
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(problem(utf8("项目代码,项目名称\n1,2\n"))).startsWith("第1行：缺少列“项目类型”“总投资（万元）”");
        assertThat(problem(utf8(""))).startsWith("文件没有内容，首行应为：项目代码,");
        assertThat(problem(utf8(HEADER))).isEqualTo("首行以下没有内容。");
    }

    @Test
    void anotherEncodingIsToldWithAdvice() {
        assertThat(problem((HEADER + SCHOOL).getBytes(Charset.forName("GB18030"))))
                .isEqualTo("文件是 GB18030（GBK）编码，请在表格软件中另存为“CSV UTF-8（逗号分隔）”，或另存为 .xlsx 后上传。");
    }

    @Test
    void formulasAreRefusedAndNeverEvaluated() throws IOException {
        var file = excel(sheet -> {
            school(sheet);
            sheet.formula(1, 3, "1+1");
        });
        assertThat(problem(file)).contains("第2行：第4列是公式或错误值，请选择性粘贴为数值后重试。");
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        assertThat(problem(utf8(HEADER + "x".repeat(3 << 20)))).startsWith("文件超过2048KB");
        assertThat(problem(utf8(HEADER + SCHOOL.repeat(101)))).startsWith("超过100行");
        assertThat(problem(bomb(5))).startsWith("文件展开后过大");
    }

    @Test
    void oldAndBrokenFilesAreRefusedInWords() {
        assertThat(problem(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .startsWith("文件是旧版 .xls 格式");
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).startsWith("文件无法读取");
        assertThat(problem(utf8(HEADER + "\"2601-01,永宁"))).isNotEmpty();
    }
}
