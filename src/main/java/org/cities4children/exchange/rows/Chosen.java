package org.cities4children.exchange.rows;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some lines of rows, by their numbers. */
public record Chosen(Rows rows, Set<Integer> numbers) implements Rows {

    public Chosen {
        numbers = Set.copyOf(numbers);
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public int count() {
        return numbers.size();
    }

    @Override
    public Lines open() throws IOException {
        return new Some(rows.open(), numbers);
    }

    private record Some(Lines lines, Set<Integer> numbers) implements Lines {

        @Override
        public @Nullable Line next() throws IOException {
            var line = lines.next();
            while (line != null && !numbers.contains(line.number())) {
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
