package org.bihuan.projects.ledger;

/** Texts of a cell that no spreadsheet takes for a formula. */
final class SafeCell {

    private static final String FORMULAS = "=+-@\t\r";

    private SafeCell() {}

    /** The text to write: an apostrophe stands before what would begin a formula. */
    static String written(String text) {
        return beginsFormula(text, 0) ? "'" + text : text;
    }

    /** The text that was written. */
    static String read(String cell) {
        return cell.startsWith("'") && beginsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean beginsFormula(String text, int at) {
        return text.length() > at && FORMULAS.indexOf(text.charAt(at)) >= 0;
    }
}
