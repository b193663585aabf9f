package org.bihuan.projects.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectDraft;
import org.bihuan.projects.ProjectTypes;
import org.springframework.stereotype.Component;

/** Reads a ledger of projects, CSV or Excel, and names everything that is wrong with it at once. */
@Component
public class LedgerFile {

    static final String CODE = "项目代码";
    static final String NAME = "项目名称";
    static final String TYPE = "项目类型";
    static final String INVESTMENT = "总投资（万元）";
    static final String ESTIMATE = "概算（万元）";
    static final String FUNDING = "资金来源";
    static final String OWNER = "项目单位";
    static final String SITE = "建设地点";
    static final String FINISH = "要求完工日期";

    /** The columns of a ledger, in the order of the template; the estimate may be empty. */
    public static final List<String> COLUMNS =
            List.of(CODE, NAME, TYPE, INVESTMENT, ESTIMATE, FUNDING, OWNER, SITE, FINISH);

    private final SheetFile sheets;
    private final ProjectTypes types;
    private final Organization organization;

    LedgerFile(SheetFile sheets, ProjectTypes types, Organization organization) {
        this.sheets = sheets;
        this.types = types;
        this.organization = organization;
    }

    /** A project with the row that it was read from. */
    record Entry(int row, ProjectDraft draft) {}

    /**
     * The projects of a file.
     *
     * @throws FileRefused naming rows and columns
     */
    public List<ProjectDraft> read(byte[] file) {
        var problems = new Problems();
        var entries = read(file, problems);
        problems.refuse();
        return entries.stream().map(Entry::draft).toList();
    }

    /** The projects that could be read, and what is wrong with the others. */
    List<Entry> read(byte[] file, Problems problems) {
        var seen = new HashMap<String, Integer>();
        var entries = new ArrayList<Entry>();
        for (var row : sheets.rows(file, COLUMNS, problems)) {
            var cells = new CellReader(row, problems);
            once(row, seen, cells);
            draft(cells).ifPresent(draft -> entries.add(new Entry(row.number(), draft)));
        }
        return entries;
    }

    private static void once(SheetRow row, Map<String, Integer> seen, CellReader cells) {
        var code = row.cell(CODE);
        var before = code.isEmpty() ? null : seen.putIfAbsent(code, row.number());
        if (before != null) {
            cells.wrong(CODE, "“" + code + "”与第" + before + "行重复。");
        }
    }

    /** Reads every cell, so that all mistakes of a row are named. */
    private Optional<ProjectDraft> draft(CellReader cells) {
        var code = cells.text(CODE)
                .flatMap(text -> ProjectDraft.isCode(text)
                        ? Optional.of(text)
                        : cells.wrong(CODE, "“" + text + "”应由数字、字母和连字符组成，最多40位。"));
        var name = cells.text(NAME);
        var type = type(cells);
        var investment = cells.text(INVESTMENT).isEmpty() ? Optional.<BigDecimal>empty() : cells.sum(INVESTMENT);
        var estimate = cells.sum(ESTIMATE);
        var funding = cells.text(FUNDING);
        var owner = cells.unit(OWNER, organization);
        var site = cells.text(SITE);
        Optional<LocalDate> finish = cells.day(FINISH);
        var whole = List.of(code, name, type, investment, funding, owner, site, finish).stream()
                .allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new ProjectDraft(
                        code.get(),
                        name.get(),
                        type.get(),
                        investment.get(),
                        estimate.orElse(null),
                        funding.get(),
                        owner.get(),
                        site.get(),
                        finish.get()))
                : Optional.empty();
    }

    private Optional<String> type(CellReader cells) {
        return cells.text(TYPE)
                .flatMap(text -> types.all().entrySet().stream()
                        .filter(type ->
                                type.getValue().equals(text) || type.getKey().equals(text))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .or(() -> cells.wrong(
                                TYPE,
                                "没有“" + text + "”这一类型，应为"
                                        + types.all().values().stream().collect(Collectors.joining("、")) + "。")));
    }
}
