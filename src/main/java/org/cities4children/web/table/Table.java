package org.cities4children.web.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that are written as they come, and of which none is a formula. */
public final class Table {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer out;

    public Table(OutputStream to, List<String> header) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        line(header);
    }

    /** What a cell that comes back says, without the apostrophe that kept it from being a formula. */
    public static String plain(String cell) {
        return Cell.plain(cell);
    }

    public void line(List<String> cells) {
        try {
            out.write(cells.stream().map(Cell::of).collect(Collectors.joining(",")));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void end() throws IOException {
        out.flush();
    }
}
