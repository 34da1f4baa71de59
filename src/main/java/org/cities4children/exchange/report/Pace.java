package org.cities4children.exchange.report;

import java.util.concurrent.TimeUnit;

/** Tells the reporter how far the import is, about once a second. */
public final class Pace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Reporter reporter;
    private final String source;
    private final int total;
    private final long started = System.nanoTime();
    private long told = started;

    public Pace(Reporter reporter, String source, int total) {
        this.reporter = reporter;
        this.source = source;
        this.total = total;
    }

    /** The import is at this line and has done so many rows. */
    public void at(int line, int rows) {
        var now = System.nanoTime();
        if (now - told >= SECOND) {
            told = now;
            reporter.progress(source, line, total, rows * SECOND / (now - started));
        }
    }
}
