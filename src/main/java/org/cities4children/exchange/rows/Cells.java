package org.cities4children.exchange.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a text into the cells of a table (RFC 4180), whether commas, semicolons or tabs stand between them. */
final class Cells {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Cells(String text) {
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** Spreadsheets write what their language uses for numbers does not need. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        it -> header.chars().filter(other -> other == it).count()))
                .orElse(',');
    }

    /**
     * Some cells side by side.
     *
     * @param line at which they begin
     * @param closed whether each quotation mark that opens is closed
     */
    record Row(int line, List<String> values, boolean closed) {

        Row {
            values = List.copyOf(values);
        }

        boolean isBlank() {
            return closed && values.stream().allMatch(String::isBlank);
        }
    }

    /** The next row, or nothing at the end. */
    @Nullable Row next() {
        if (at >= text.length()) {
            return null;
        }
        int begins = line;
        var values = new ArrayList<String>();
        boolean more = true;
        boolean closed = true;
        while (more) {
            var cell = new StringBuilder();
            boolean opens = at < text.length() && text.charAt(at) == '"';
            closed = !opens || quoted(cell);
            plain(cell);
            values.add(cell.toString());
            more = closed && at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        newLine();
        return new Row(begins, values, closed);
    }

    /** False when the text ends before the cell does. */
    private boolean quoted(StringBuilder cell) {
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign != '"') {
                cell.append(sign);
                line += sign == '\n' ? 1 : 0;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                return true;
            }
        }
        return false;
    }

    private void plain(StringBuilder cell) {
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
    }

    private static boolean isEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private void newLine() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
        line++;
    }
}
