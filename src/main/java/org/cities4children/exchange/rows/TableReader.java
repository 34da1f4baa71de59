package org.cities4children.exchange.rows;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.web.table.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a table row by row under the names of its columns; a cell is text, and never a formula. */
final class TableReader implements Rows.Lines {

    private final Cells cells;
    private final List<String> names = new ArrayList<>();
    private @Nullable Line first;
    private boolean over;

    private TableReader(Cells cells) {
        this.cells = cells;
    }

    static TableReader of(byte[] content, List<String> columns) {
        var text = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            var reader = new TableReader(new Cells(""));
            var line = 1 + (int) text.chars().filter(it -> it == '\n').count();
            reader.stop(new Line.Broken(line, new Reason("exchange.refused.table-encoding")));
            return reader;
        }
        var reader = new TableReader(new Cells(text.toString().replaceFirst("^\uFEFF", "")));
        reader.begin(columns);
        return reader;
    }

    /** The first row names the columns. */
    private void begin(List<String> columns) {
        var header = cells.next();
        if (header == null) {
            over = true;
            return;
        }
        header.values().stream().map(TableReader::name).forEach(names::add);
        var seen = new HashSet<String>();
        var twice = names.stream().filter(it -> !it.isEmpty() && !seen.add(it)).findFirst();
        var unknown = names.stream()
                .filter(it -> !it.isEmpty() && !columns.contains(it))
                .collect(Collectors.joining(", "));
        if (twice.isPresent()) {
            stop(new Line.Broken(header.line(), new Reason("exchange.refused.column-twice", twice.get())));
        } else if (!names.contains("name")) {
            stop(new Line.Broken(header.line(), new Reason("exchange.refused.no-columns", "name")));
        } else if (!unknown.isEmpty()) {
            first = new Line.Broken(header.line(), new Reason("exchange.refused.columns", unknown));
        }
        names.replaceAll(it -> columns.contains(it) ? it : "");
    }

    private static String name(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private void stop(Line why) {
        first = why;
        over = true;
    }

    @Override
    public @Nullable Line next() {
        if (first != null) {
            var line = first;
            first = null;
            return line;
        }
        var row = over ? null : cells.next();
        while (row != null && row.isBlank()) {
            row = cells.next();
        }
        return row == null ? null : line(row);
    }

    private Line line(Cells.Row row) {
        if (!row.closed()) {
            over = true;
            return new Line.Broken(row.line(), new Reason("exchange.refused.quote"));
        }
        var values = row.values();
        if (values.stream().skip(names.size()).anyMatch(it -> !it.isBlank())) {
            return new Line.Broken(row.line(), new Reason("exchange.refused.cells", names.size()));
        }
        var content = JsonNodeFactory.instance.objectNode();
        int size = 0;
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            var text = Table.plain(values.get(i).strip());
            if (text.indexOf('\0') >= 0) {
                return new Line.Broken(row.line(), new Reason("exchange.refused.no-characters"));
            }
            if (!names.get(i).isEmpty() && !text.isEmpty()) {
                content.put(names.get(i), text);
                size += text.length();
            }
        }
        return new Line.Row(row.line(), content, size);
    }

    @Override
    public void close() {}
}
