package org.bihuan.projects.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;

/** Reads the cells of one row; what is wrong is noted and read as empty. */
class CellReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DAY_OF_A_SPREADSHEET = Pattern.compile("\\d{5}(\\.0+)?");
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 500;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    private final SheetRow row;
    private final Problems problems;

    CellReader(SheetRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Notes that something is wrong with a cell. */
    <T> Optional<T> wrong(String column, String sentence) {
        problems.add(row.number(), column, sentence);
        return Optional.empty();
    }

    Optional<String> optional(String column) {
        var text = row.cell(column);
        if (text.length() > LONGEST) {
            return wrong(column, "超过" + LONGEST + "字。");
        }
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    Optional<String> text(String column) {
        return row.cell(column).isEmpty() ? wrong(column, "不能为空。") : optional(column);
    }

    /** A sum in 万元, more than 0 and with two digits at most. */
    Optional<BigDecimal> sum(String column) {
        return optional(column).flatMap(text -> {
            try {
                var sum = new BigDecimal(text.replace(",", "").replace("，", ""));
                return sum.signum() > 0
                                && sum.compareTo(LARGEST) <= 0
                                && sum.stripTrailingZeros().scale() <= 2
                        ? Optional.of(sum)
                        : wrong(column, "“" + text + "”应大于0，以万元计，最多两位小数。");
            } catch (NumberFormatException e) {
                return wrong(column, "“" + text + "”不是数，应写成 18600 或 18600.50。");
            }
        });
    }

    /** A day, written in one of the usual ways, or as the number that spreadsheets keep for it. */
    Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> {
            var parts = DAY.matcher(text);
            if (parts.matches()) {
                return day(column, text, parts);
            }
            return DAY_OF_A_SPREADSHEET.matcher(text).matches()
                    ? Optional.of(FIRST_DAY_OF_SPREADSHEETS.plusDays(Long.parseLong(text.substring(0, 5))))
                    : wrong(column, "“" + text + "”不是日期，应写成 2027-06-30。");
        });
    }

    private Optional<LocalDate> day(String column, String text, Matcher parts) {
        try {
            return Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)));
        } catch (DateTimeException e) {
            return wrong(column, "没有“" + text + "”这一天。");
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The code of a department or street, given by its name or its code. */
    Optional<String> unit(String column, Organization organization) {
        return text(column)
                .flatMap(text -> organization.leadUnits().stream()
                        .filter(unit -> unit.name().equals(text) || unit.code().equals(text))
                        .map(Unit::code)
                        .findFirst()
                        .or(() -> wrong(column, "没有“" + text + "”这个部门或街道，请写单位全称。")));
    }
}
