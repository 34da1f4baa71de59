package org.cities4children.web.table;

/** A cell of a table that people open in a spreadsheet. */
final class Cell {

    /** With these a spreadsheet begins a formula, or is brought to: plain and full-width forms. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /** The text in quotes; what would be a formula gets an apostrophe in front, which spreadsheets show as text. */
    static String of(String text) {
        var harmless = isFormula(text.replaceFirst("^'+", "")) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** What such a cell says: the text of which it was made. */
    static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.replaceFirst("^'+", "")) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
