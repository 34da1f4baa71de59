package org.cities4children.exchange.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.cities4children.exchange.report.Fate;
import org.cities4children.web.Words;
import org.cities4children.web.table.Table;

/**
 * All rows, for a spreadsheet.
 *
 * @param from gives some rows in their order, from a number on
 */
record RowsFile(IntFunction<List<Fate>> from, Words words) {

    static final int AT_ONCE = 1000;

    void write(OutputStream to) throws IOException {
        var table = new Table(
                to,
                List.of(
                        words.t("exchange.rows.line"),
                        words.t("exchange.rows.key"),
                        words.t("exchange.rows.outcome"),
                        words.t("exchange.rows.reason")));
        var number = 0;
        for (var some = from.apply(0); !some.isEmpty(); some = from.apply(number)) {
            some.forEach(it -> table.line(cells(it)));
            number += some.size();
        }
        table.end();
    }

    private List<String> cells(Fate fate) {
        return List.of(
                Integer.toString(fate.line()),
                Objects.requireNonNullElse(fate.key(), ""),
                words.t("exchange.outcome." + fate.outcome()),
                fate.grounds() == null ? "" : fate.grounds().told(words));
    }
}
