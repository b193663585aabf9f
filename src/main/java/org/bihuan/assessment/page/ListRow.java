package org.bihuan.assessment.page;

/**
 * One line of the list behind a number, as people read it.
 *
 * @param link the page of the case or the project
 * @param appeal number of the appeal that changed it; empty when none did
 */
record ListRow(
        String measure,
        String number,
        String link,
        String unit,
        String street,
        String category,
        String day,
        String counted,
        String amount,
        String appeal) {}
