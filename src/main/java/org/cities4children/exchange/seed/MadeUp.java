package org.cities4children.exchange.seed;

import java.util.function.IntFunction;
import org.cities4children.exchange.rows.Line;
import org.cities4children.exchange.rows.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Made-up rows, each made when it is asked for.
 *
 * @param row makes the row of this number, counted from 1
 */
record MadeUp(String kind, int count, IntFunction<ObjectNode> row) implements Rows {

    private static final int SIZE = 2_000;

    @Override
    public String name() {
        return "made-up " + kind;
    }

    @Override
    public Lines open() {
        return new Lines() {

            private int number;

            @Override
            public @Nullable Line next() {
                number++;
                return number > count ? null : new Line.Row(number, row.apply(number), SIZE);
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }
}
