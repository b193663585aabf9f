package org.bihuan.projects.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.bihuan.cases.Period;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.ledger.LedgerEntry;
import org.bihuan.projects.meeting.BlockedDays;
import org.springframework.stereotype.Component;

/** Lines of the ledger as people read them: names instead of codes. */
@Component
class LedgerRows {

    private final BlockedDays days;
    private final ProjectTypes types;
    private final Names names;

    LedgerRows(BlockedDays days, ProjectTypes types, Names names) {
        this.days = days;
        this.types = types;
        this.names = names;
    }

    /**
     * A project.
     *
     * @param light the code of its light; empty before the first reading, as is its label
     * @param servants the 1+1+1; empty while nobody is named
     * @param plannedFinish empty while no plan is in force
     * @param late whether that is later than required
     */
    record Row(
            String code,
            String name,
            String type,
            String owner,
            String servants,
            String stage,
            String light,
            String lightLabel,
            BigDecimal investment,
            String estimate,
            String requiredFinish,
            String plannedFinish,
            boolean late,
            int openBlockers,
            int blockedDays) {}

    /** What the shown projects come to; sums in 万元. */
    record Sums(int projects, BigDecimal investment, BigDecimal counted, int openBlockers, int blockedDays) {}

    /** The working days for which a department has held tasks up. */
    record Blocked(String department, int days) {}

    /** A value to filter by. */
    record Choice(String code, String label) {}

    List<Row> rows(List<LedgerEntry> entries) {
        return entries.stream().map(this::row).toList();
    }

    static Sums sums(List<LedgerEntry> entries) {
        return new Sums(
                entries.size(),
                entries.stream().map(entry -> entry.project().investment()).reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.stream().map(LedgerEntry::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.stream().mapToInt(LedgerEntry::openBlockers).sum(),
                entries.stream().mapToInt(LedgerEntry::blockedDays).sum());
    }

    /** The departments with the most days first. */
    List<Blocked> blocked(Period period) {
        return days.in(period).stream()
                .filter(each -> each.days() > 0)
                .map(each -> new Blocked(names.unit(each.department()), each.days()))
                .toList();
    }

    /** The project units in the ledger. */
    List<Choice> units(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> entry.project().ownerUnit())
                .distinct()
                .sorted()
                .map(code -> new Choice(code, names.unit(code)))
                .toList();
    }

    static List<Choice> lights() {
        return List.of(Light.values()).stream()
                .map(light -> new Choice(light.code(), light.label()))
                .toList();
    }

    static List<Choice> stages() {
        return List.of(ProjectStage.values()).stream()
                .map(stage -> new Choice(stage.name(), stage.label()))
                .toList();
    }

    private Row row(LedgerEntry entry) {
        var light = entry.light();
        return new Row(
                entry.project().code(),
                entry.project().name(),
                types.name(entry.project().type()),
                names.unit(entry.project().ownerUnit()),
                servants(entry),
                entry.project().stage().label(),
                light == null ? "" : light.code(),
                light == null ? "" : light.label(),
                entry.project().investment(),
                Objects.toString(entry.project().estimate(), ""),
                entry.project().requiredFinish().toString(),
                Objects.toString(entry.plannedFinish(), ""),
                entry.late(),
                entry.openBlockers(),
                entry.blockedDays());
    }

    private String servants(LedgerEntry entry) {
        return entry.project().leader() == null
                ? ""
                : String.join(
                        " / ",
                        names.official(entry.project().leader()),
                        entry.project().section(),
                        names.official(entry.project().staff()));
    }
}
