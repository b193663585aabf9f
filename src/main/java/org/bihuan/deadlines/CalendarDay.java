package org.bihuan.deadlines;

import java.time.LocalDate;

/**
 * A day that the State Council's notice names.
 *
 * @param date the day
 * @param working whether it is a make-up workday at a weekend (true) or a day off (false)
 * @param name the holiday it belongs to, in Chinese: "国庆节"
 */
public record CalendarDay(LocalDate date, boolean working, String name) {}
