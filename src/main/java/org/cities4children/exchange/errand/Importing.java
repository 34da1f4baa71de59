package org.cities4children.exchange.errand;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cities4children.exchange.errand.Errand.Outcome;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.report.Fate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Rehearses files, and takes them in. */
@Component
class Importing {

    private final Uploads uploads;
    private final Errands errands;
    private final ErrandRows rows;
    private final Intake intake;

    /** A rehearsal is rolled back, and what it tells is not. */
    private final TransactionTemplate apart;

    Importing(
            Uploads uploads,
            Errands errands,
            ErrandRows rows,
            Intake intake,
            PlatformTransactionManager transactionManager) {
        this.uploads = uploads;
        this.errands = errands;
        this.rows = rows;
        this.intake = intake;
        apart = new TransactionTemplate(transactionManager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells of each row what would become of it, and keeps none. */
    void rehearse(Errand errand, UUID upload) throws IOException {
        var cargo = uploads.rows(upload);
        if (cargo.isEmpty()) {
            return;
        }
        rows.clear(errand);
        var progress = new Progress((first, some) -> apart.executeWithoutResult(_ -> {
            rows.add(errand, first, some);
            reached(errand, some);
        }));
        intake.rehearse(List.of(cargo.get()), progress);
        errands.end(errand, Outcome.DONE, 0);
    }

    /** Takes a file in as a batch; goes on with that batch when it was cut off, unless somebody has undone it since. */
    void take(Errand errand, UUID upload) throws IOException {
        var found = uploads.rows(upload);
        if (found.isEmpty()) {
            return;
        }
        var cargo = found.get();
        long batch = errand.batch() != null ? errand.batch() : begun(errand, cargo.name());
        while (!intake.fill(batch, cargo, new Progress((_, some) -> reached(errand, some)))) {
            batch = begun(errand, cargo.name());
        }
        errands.end(errand, Outcome.DONE, 0);
    }

    /** The batch and that it is this errand's, both or neither. */
    private long begun(Errand errand, String name) {
        return Objects.requireNonNull(apart.execute(_ -> {
            var batch = intake.begin(name, new By.Somebody(errand.person()));
            errands.intoBatch(errand, batch);
            return batch;
        }));
    }

    private void reached(Errand errand, List<Fate> some) {
        errands.reached(errand, some.getLast().line());
    }
}
