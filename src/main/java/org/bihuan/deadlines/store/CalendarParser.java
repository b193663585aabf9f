package org.bihuan.deadlines.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bihuan.deadlines.CalendarDay;

/** Reads one calendar file and collects everything that is wrong with it. */
final class CalendarParser {

    private static final String HEADER = "date,kind,name";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Long> lineOf = new HashMap<>();
    private final List<CalendarDay> days = new ArrayList<>();
    private final Map<Integer, Long> lineOfYear = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private long lastLine;

    CalendarFile parse(Reader reader) {
        var rows = CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
        try (var records = rows.ofCsvRecord(reader).stream()) {
            records.forEach(this::row);
        } catch (CsvParseException e) {
            problem(lastLine + 1, "不是完整的CSV行，请检查引号");
        }
        var file = new CalendarFile(new TreeSet<>(lineOfYear.keySet()), days);
        yearsAndDaysBelongTogether(file);
        if (!problems.isEmpty()) {
            throw new CalendarRefused(problems);
        }
        return file;
    }

    private void row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (lastLine == 0) {
            header(cells);
        } else if (cells.size() != 3 || cells.get(2).isEmpty()) {
            problem(line, "应有三列：日期、类别、名称，且名称不能为空");
        } else {
            entry(line, cells);
        }
        lastLine = line;
    }

    private void header(List<String> cells) {
        // Spreadsheets put a byte order mark in front.
        if (!String.join(",", cells).replace("\uFEFF", "").equals(HEADER)) {
            problem(1, "首行应为“" + HEADER + "”");
        }
    }

    private void entry(long line, List<String> cells) {
        switch (cells.get(1)) {
            case "year" -> year(line, cells.get(0));
            case "holiday" -> day(line, cells.get(0), false, cells.get(2));
            case "workday" -> day(line, cells.get(0), true, cells.get(2));
            default -> problem(line, "未知的类别“" + cells.get(1) + "”，应为 year（年度）、holiday（放假）或 workday（调休上班）");
        }
    }

    private void year(long line, String text) {
        if (!text.matches("(19|20|21)\\d\\d")) {
            problem(line, "“" + text + "”不是年份，应写成 2027");
            return;
        }
        Long before = lineOfYear.putIfAbsent(Integer.valueOf(text), line);
        if (before != null) {
            problem(line, text + "年已在第" + before + "行公布");
        }
    }

    private void day(long line, String text, boolean working, String name) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(line, "“" + text + "”不是日期，应写成 2027-01-01");
            return;
        }
        Long before = lineOf.putIfAbsent(date, line);
        if (before != null) {
            problem(line, date + "与第" + before + "行重复或矛盾：同一天只能放假或上班");
        } else if (working && !WEEKEND.contains(date.getDayOfWeek())) {
            problem(line, date + "不在周末，本来就是工作日，不能作为调休上班日");
        } else {
            days.add(new CalendarDay(date, working, name));
        }
    }

    private void yearsAndDaysBelongTogether(CalendarFile file) {
        if (file.years().isEmpty()) {
            problem(1, "没有公布任何年度，至少应有一行类别为 year");
        }
        for (CalendarDay day : file.days()) {
            if (!file.years().contains(file.noticeYear(day.date()))) {
                problem(lineOf.get(day.date()), day.date() + "不属于本文件公布的年度" + file.years());
            }
        }
        lineOfYear.forEach((year, line) -> {
            if (file.days().stream().noneMatch(day -> day.date().getYear() == year && !day.working())) {
                problem(line, year + "年没有任何放假日，安排不完整");
            }
        });
    }

    private void problem(long line, String sentence) {
        problems.add("第" + line + "行：" + sentence);
    }
}
