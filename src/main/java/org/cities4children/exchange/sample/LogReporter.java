package org.cities4children.exchange.sample;

import org.cities4children.exchange.report.Refusal;
import org.cities4children.exchange.report.Reporter;
import org.cities4children.exchange.report.Summary;
import org.cities4children.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log, where nobody waits at a console. */
record LogReporter(Words words) implements Reporter {

    private static final Logger LOG = LoggerFactory.getLogger(LogReporter.class);

    @Override
    public void refused(Refusal refusal) {
        LOG.warn("{}", refusal.sentence(words));
    }

    @Override
    public void progress(String source, int done, int total, long perSecond) {
        LOG.debug("{}: {} of {}, {} a second", source, done, total, perSecond);
    }

    @Override
    public void finished(Summary summary) {
        LOG.debug("{}: {} rows", summary.source(), summary.rows());
    }
}
