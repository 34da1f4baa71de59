package org.cities4children.exchange.report;

/** Who hears how an import goes. */
public interface Reporter {

    void refused(Refusal refusal);

    /** Told about once a second. */
    void progress(String source, int done, int total, long perSecond);

    void finished(Summary summary);
}
