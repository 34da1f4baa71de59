package org.cities4children.exchange.intake;

import java.util.Locale;
import java.util.UUID;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Refusal;
import org.cities4children.runtime.Importer.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps of a row.
 *
 * @param before what stood before, as JSON, to be put back
 * @param wrote the mark of what stands now, so that a later change is noticed
 */
record Entry(
        String kind,
        int line,
        @Nullable String key,
        @Nullable UUID publication,
        String outcome,
        @Nullable Refusal refusal,
        @Nullable String before,
        @Nullable String wrote) {

    static Entry taken(String kind, int line, String key, Taken taken, @Nullable String wrote) {
        var before = taken.before() == null ? null : taken.before().toString();
        var outcome = taken.outcome().name().toLowerCase(Locale.ROOT);
        return new Entry(kind, line, key, taken.id(), outcome, null, before, wrote);
    }

    static Entry refused(String kind, Refusal refusal) {
        return new Entry(kind, refusal.line(), refusal.key(), null, "refused", refusal, null, null);
    }

    Fate fate() {
        return new Fate(kind, line, key, outcome, refusal == null ? null : refusal.grounds());
    }
}
