package org.bihuan.projects.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.bihuan.projects.Breakdowns;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.TaskTemplate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.util.unit.DataSize;

/** Files as offices have them, and a small district that they are about. */
final class Files {

    static final String HEADER = "项目代码,项目名称,项目类型,总投资（万元）,概算（万元）,资金来源,项目单位,建设地点,要求完工日期\n";

    private Files() {}

    static Organization district() {
        return new Organization(
                List.of(
                        new Unit("jiaowei", "区教育委员会", UnitKind.DEPARTMENT, null, true),
                        new Unit("shuiwuju", "区水务局", UnitKind.DEPARTMENT, null, true),
                        new Unit("supervision", "区政府督查室", UnitKind.SUPERVISION, null, true)),
                List.of());
    }

    static SheetFile sheets() {
        return new SheetFile(new FileLimits(DataSize.ofMegabytes(2), 100, DataSize.ofMegabytes(1)));
    }

    static LedgerFile ledger() {
        var types = new LinkedHashMap<String, String>();
        types.put("building", "房屋建筑");
        types.put("water", "水务工程");
        return new LedgerFile(sheets(), new ProjectTypes(types), district());
    }

    static BreakdownFile breakdown() {
        var construction = new Permit("construction", "施工许可证", "shuiwuju", TimeLimit.parse("7d"), "建筑法第八条");
        var design =
                new TaskTemplate("T01", "初步设计", Phase.DESIGN, null, TimeLimit.parse("20wd"), List.of(), "设计文件", null);
        return new BreakdownFile(sheets(), Breakdowns.table(district(), construction, design));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a sheet shall hold. */
    interface Filling {
        void into(Worksheet sheet);
    }

    static byte[] excel(Filling filling) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var sheet = book.newWorksheet("台账");
            for (int column = 0; column < LedgerFile.COLUMNS.size(); column++) {
                sheet.value(0, column, LedgerFile.COLUMNS.get(column));
            }
            filling.into(sheet);
        }
        return file.toByteArray();
    }

    /** A zip with one file of so many zero bytes, which packs to next to nothing. */
    static byte[] bomb(int megabytes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return file.toByteArray();
    }
}
