package org.bihuan.reports.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of a workbook.
 *
 * @param title name of the sheet; Excel shows its first 31 characters
 * @param heads one for each column
 * @param rows read once, in order, so they may come from a cursor; as many cells each as there are heads: {@link String},
 *     {@link Number}, {@link LocalDate}, {@link Instant} (shown as Beijing time) or null for an empty cell
 */
public record Sheet(String title, List<String> heads, Iterable<? extends List<?>> rows) {}
