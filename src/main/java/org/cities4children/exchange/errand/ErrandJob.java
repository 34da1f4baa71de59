package org.cities4children.exchange.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.cities4children.exchange.intake.IntakeRefused;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;

/** Does errands one after the other; what stops it is tried again with the job. */
@Component
class ErrandJob implements Job {

    static final String NAME = "imports";

    private final Errands errands;
    private final Uploads uploads;
    private final Importing importing;
    private final PuttingBack puttingBack;

    ErrandJob(Errands errands, Uploads uploads, Importing importing, PuttingBack puttingBack) {
        this.errands = errands;
        this.uploads = uploads;
        this.importing = importing;
        this.puttingBack = puttingBack;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Who asks wakes it; this long it waits for an import that was begun by command. */
    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        uploads.forgetOld();
        for (var errand = errands.next(); errand.isPresent(); errand = errands.next()) {
            try {
                run(errand.get());
            } catch (IntakeRefused.Busy _) {
                errands.putOff(errand.get());
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void run(Errand errand) throws IOException {
        switch (errand.verb()) {
            case REHEARSE -> importing.rehearse(errand, Objects.requireNonNull(errand.upload()));
            case TAKE -> importing.take(errand, Objects.requireNonNull(errand.upload()));
            case REHEARSE_UNDO -> puttingBack.rehearse(errand, Objects.requireNonNull(errand.batch()));
            case UNDO -> puttingBack.undo(errand, Objects.requireNonNull(errand.batch()));
        }
    }
}
