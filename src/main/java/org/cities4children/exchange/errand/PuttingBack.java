package org.cities4children.exchange.errand;

import java.io.IOException;
import org.cities4children.exchange.errand.Errand.Outcome;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Undo;
import org.cities4children.exchange.intake.Undoing;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Grounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Undoes batches, and rehearses that. */
@Component
class PuttingBack {

    private final Errands errands;
    private final ErrandRows rows;
    private final Undo undo;
    private final TransactionTemplate transactions;

    PuttingBack(Errands errands, ErrandRows rows, Undo undo, PlatformTransactionManager transactionManager) {
        this.errands = errands;
        this.rows = rows;
        this.undo = undo;
        transactions = new TransactionTemplate(transactionManager);
    }

    void rehearse(Errand errand, long batch) throws IOException {
        var outcome = undo.rehearse(batch);
        transactions.executeWithoutResult(_ -> tell(errand, outcome));
    }

    /** What is put back and that it is told: both or neither, so that nothing is told twice after a crash. */
    void undo(Errand errand, long batch) throws IOException {
        undo.undo(batch, new By.Somebody(errand.person()), outcome -> tell(errand, outcome));
    }

    private void tell(Errand errand, Undoing outcome) {
        switch (outcome) {
            case Undoing.Undone(int back, var kept) -> {
                rows.add(errand, 0, kept.stream().map(PuttingBack::fate).toList());
                errands.end(errand, Outcome.DONE, back);
            }
            case Undoing.Overlaid(var later, var _) -> {
                rows.addLater(errand, later);
                errands.end(errand, Outcome.OVERLAID, 0);
            }
            case Undoing.Already _ -> errands.end(errand, Outcome.ALREADY, 0);
            case Undoing.Nowhere _ -> throw new IllegalStateException("Batches are not deleted");
        }
    }

    private static Fate fate(Undoing.Kept kept) {
        return new Fate(
                kept.kind(),
                kept.line(),
                kept.key(),
                "kept",
                new Grounds(null, kept.why().reason()));
    }
}
