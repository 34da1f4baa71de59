package org.cities4children.exchange.errand;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;

/**
 * Writes down how far an errand is.
 *
 * @param told how many rows were told
 * @param write is given rows, and the number of the first
 */
record Progress(AtomicInteger told, BiConsumer<Integer, List<Fate>> write) implements Reporter {

    Progress(BiConsumer<Integer, List<Fate>> write) {
        this(new AtomicInteger(), write);
    }

    @Override
    public void became(List<Fate> rows) {
        write.accept(told.getAndAdd(rows.size()), rows);
    }

    /** What became of the row says it too. */
    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void progress(String source, int done, int total, long perSecond) {}

    /** The errand's end says it too. */
    @Override
    public void finished(Summary summary) {}
}
