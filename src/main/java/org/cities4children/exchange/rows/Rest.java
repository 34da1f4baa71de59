package org.cities4children.exchange.rows;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is left of rows after a line. */
public record Rest(Rows rows, int after) implements Rows {

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public int count() throws IOException {
        return rows.count();
    }

    @Override
    public Lines open() throws IOException {
        return new Later(rows.open(), after);
    }

    private record Later(Lines lines, int after) implements Lines {

        @Override
        public @Nullable Line next() throws IOException {
            var line = lines.next();
            while (line != null && line.number() <= after) {
                line = lines.next();
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
