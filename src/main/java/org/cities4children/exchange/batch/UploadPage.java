package org.cities4children.exchange.batch;

import java.util.List;
import org.cities4children.exchange.errand.Errand;
import org.cities4children.exchange.errand.Upload;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Tally;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file, and what became of it.
 *
 * @param taking nothing until somebody asked for it
 * @param rows the first of them
 */
public record UploadPage(
        Upload upload, Errand rehearsal, @Nullable Errand taking, Tally tally, List<Fate> rows) {

    static final int SHOWN = 50;

    public UploadPage {
        rows = List.copyOf(rows);
    }

    public Head head(Words words) {
        return Head.of(upload.name(), null, path()).hidden();
    }

    public String path() {
        return UploadController.path(upload);
    }

    public String kind(Words words) {
        return ImportsPage.kind(upload.kind(), words);
    }

    /** What goes on, or went on last. */
    public Errand errand() {
        return taking != null ? taking : rehearsal;
    }

    /** How far it is. */
    public String progress(Words words) {
        var key = taking == null ? "exchange.upload.rehearsing" : "exchange.upload.taking";
        return words.t(key, errand().line(), upload.lines());
    }

    /** Where to ask again for what failed. */
    public String again() {
        return path() + (taking == null ? "/rehearsal" : "/taking");
    }

    /** Whether it can be decided about. */
    public boolean isTold() {
        return taking == null && rehearsal.isDone();
    }

    public boolean isTaken() {
        return taking != null && taking.isDone();
    }

    public boolean isTakeable() {
        return isTold() && tally.changing() > 0;
    }

    /** Where the batch is shown into which it was taken. */
    public String batch() {
        var batch = taking == null ? null : taking.batch();
        return batch == null ? ImportsController.PATH : BatchController.path(batch);
    }
}
