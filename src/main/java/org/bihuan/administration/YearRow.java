package org.bihuan.administration;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.PublishedYear;
import org.bihuan.organization.Organization;

/**
 * A published year as the page shows it.
 *
 * @param importedAt in Asia/Shanghai
 * @param importedBy the name of the official, or the id of one who is in no unit
 */
public record YearRow(int year, int holidays, int workdays, String importedAt, String importedBy) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static YearRow of(PublishedYear published, Organization organization) {
        var who = organization
                .official(published.importedBy())
                .map(official -> official.name())
                .orElse(published.importedBy());
        return new YearRow(
                published.year(),
                published.holidays(),
                published.workdays(),
                MINUTES.format(published.importedAt().atZone(WorkCalendar.ZONE)),
                who);
    }
}
