package org.bihuan.deadlines.store;

import java.time.Instant;

/**
 * A year whose calendar is published, and who took it in.
 *
 * @param year the year
 * @param holidays days off on weekdays or weekends that its notice names
 * @param workdays make-up workdays that its notice names
 * @param importedAt when it was imported last
 * @param importedBy the official's id, or 系统 for the calendar that the program brings
 */
public record PublishedYear(int year, int holidays, int workdays, Instant importedAt, String importedBy) {}
