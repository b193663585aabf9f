package org.bihuan.organization;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The two files of an office: {@code units.csv} and {@code officials.csv}. They are taken whole or not at all. */
record OrganizationFiles(CsvFile units, CsvFile officials) {

    private static final List<String> UNIT_COLUMNS = List.of("code", "name", "kind", "district_leader");
    private static final List<String> OFFICIAL_COLUMNS = List.of("id", "name", "unit", "role");

    OrganizationFiles(Resource units, Resource officials) {
        this(new CsvFile(units, UNIT_COLUMNS), new CsvFile(officials, OFFICIAL_COLUMNS));
    }

    static OrganizationFiles inFolder(Path folder) {
        return new OrganizationFiles(
                new FileSystemResource(folder.resolve("units.csv")),
                new FileSystemResource(folder.resolve("officials.csv")));
    }

    static OrganizationFiles ofDemo() {
        return inProgram("demo");
    }

    /** A folder that is packaged with the program. */
    static OrganizationFiles inProgram(String folder) {
        return new OrganizationFiles(
                new ClassPathResource(folder + "/units.csv"), new ClassPathResource(folder + "/officials.csv"));
    }

    /**
     * Reads and checks both files.
     *
     * @throws OrganizationRefused when anything in them is wrong
     */
    Organization read() {
        var complaints = new Complaints();
        var unitLines = units.lines(complaints);
        var officialLines = officials.lines(complaints);
        complaints.refuseIfAny();
        var parsedUnits = parse(unitLines, complaints, OrganizationFiles::unit);
        var parsedOfficials = parse(officialLines, complaints, OrganizationFiles::official);
        new OrganizationRules(parsedUnits, parsedOfficials, complaints).check();
        complaints.refuseIfAny();
        return new Organization(values(parsedUnits), values(parsedOfficials));
    }

    private static Optional<Unit> unit(Line<NamedCsvRecord> line, Complaints complaints) {
        var word = field(line, "kind");
        var kind = UnitKind.of(word);
        if (kind.isEmpty()) {
            complaints.about(
                    line, "单位类型“" + word + "”不存在", "请填写 centre、supervision、leaders、department、street 或 survey");
        }
        var leader = field(line, "district_leader");
        return kind.map(known ->
                new Unit(field(line, "code"), field(line, "name"), known, leader.isEmpty() ? null : leader, true));
    }

    private static Optional<Official> official(Line<NamedCsvRecord> line, Complaints complaints) {
        var word = field(line, "role");
        var role = Role.of(word);
        if (role.isEmpty()) {
            complaints.about(
                    line,
                    "角色“" + word + "”不存在",
                    "请填写 handler、section-head、unit-leader、district-leader、administrator 或 designer");
        }
        return role.map(known -> new Official(
                field(line, "id"),
                field(line, "name"),
                field(line, "unit"),
                known,
                true,
                optional(line, "email"),
                optional(line, "section")));
    }

    private static <T> List<Line<T>> parse(
            List<Line<NamedCsvRecord>> lines,
            Complaints complaints,
            BiFunction<Line<NamedCsvRecord>, Complaints, Optional<T>> parser) {
        return lines.stream()
                .flatMap(line ->
                        parser
                                .apply(line, complaints)
                                .map(value -> new Line<>(line.file(), line.number(), value))
                                .stream())
                .toList();
    }

    private static <T> List<T> values(List<Line<T>> lines) {
        return lines.stream().map(Line::value).toList();
    }

    /** The column may be missing: many offices send no mail, or keep no sections. */
    private static @Nullable String optional(Line<NamedCsvRecord> line, String column) {
        return line.value()
                .findField(column)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static String field(Line<NamedCsvRecord> line, String column) {
        return line.value().getField(column).strip();
    }
}
