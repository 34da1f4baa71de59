package org.cities4children.exchange.report;

import java.util.List;

/** Who hears how an import goes. */
public interface Reporter {

    void refused(Refusal refusal);

    /** Told of each row, in their order, some at a time: once they are saved, or would be. */
    default void became(List<Fate> rows) {}

    /** Told about once a second. */
    void progress(String source, int done, int total, long perSecond);

    void finished(Summary summary);
}
