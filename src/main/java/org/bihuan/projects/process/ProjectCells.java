package org.bihuan.projects.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.springframework.stereotype.Component;

/** What cells of the tables for projects may hold: units, days, words of a list. */
@Component
class ProjectCells {

    private final Organization organization;

    ProjectCells(Organization organization) {
        this.organization = organization;
    }

    /** The text of a cell; reported and empty when there is none. */
    Optional<String> text(TableFindings table, TableRow row, String column) {
        var text = Optional.ofNullable(table.text(row, column, Map.of()));
        if (text.filter(String::isBlank).isPresent()) {
            table.add(row, "“" + column + "”一栏不能为空");
        }
        return text.filter(found -> !found.isBlank());
    }

    /** The text of a cell that may stay empty. */
    Optional<String> optional(TableFindings table, TableRow row, String column) {
        return Optional.ofNullable(table.value(row, column, Map.of()))
                .filter(value -> !value.toString().isBlank())
                .flatMap(value -> text(table, row, column));
    }

    /** Reports a unit that doesn't exist or does no work of projects; in an empty organization nobody can tell. */
    void unit(TableFindings table, TableRow row, String unit) {
        var known = organization.leadUnits();
        if (!known.isEmpty() && known.stream().map(Unit::code).noneMatch(unit::equals)) {
            table.add(
                    row,
                    organization
                            .unit(unit)
                            .filter(Unit::active)
                            .map(found -> "“" + found.name() + "”不是部门或街道，不能承担项目任务")
                            .orElse("未知的单位代码“" + unit + "”"));
        }
    }

    /**
     * Reports a text that isn't a number of days.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it is no time limit at all
     */
    void days(TableFindings table, TableRow row, String text) {
        if (!TimeLimit.parse(text).unit().countsDays()) {
            table.add(row, "“" + text + "”应以工作日（wd）或自然日（d）计");
        }
    }

    /** The value behind the code in a cell; reported and empty when the type has no such code. */
    <E extends Enum<E> & Labelled> Optional<E> word(
            TableFindings table, TableRow row, String column, Class<E> type, String what) {
        var code = text(table, row, column);
        var value = code.flatMap(found -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.code().equals(found))
                .findFirst());
        if (code.isPresent() && value.isEmpty()) {
            var known = Arrays.stream(type.getEnumConstants()).map(Labelled::code);
            table.add(row, "未知的" + what + "“" + code.get() + "”，应为 " + known.collect(Collectors.joining("、")));
        }
        return value;
    }
}
