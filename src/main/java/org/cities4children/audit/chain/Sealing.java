package org.cities4children.audit.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links what was noted into the chain, some seconds later, so that nobody waits for it.
 *
 * <p>A chain that does not hold what is remembered of it is not continued: that would cover the traces.
 */
@Component
class Sealing implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int SLICE = 500;

    private final ChainRows rows;
    private final Horizon horizon;
    private final Memory memory;
    private final Audit audit;
    private final TransactionTemplate transactions;

    Sealing(
            ChainRows rows,
            Horizon horizon,
            Memory memory,
            Audit audit,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.horizon = horizon;
        this.memory = memory;
        this.audit = audit;
        transactions = new TransactionTemplate(transactionManager);
    }

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        requireWhatIsRemembered();
        if (rows.lastNoted() > rows.last().number()) {
            sealUpTo(horizon.number());
        }
        var last = rows.last();
        var head = memory.read();
        if (last.number() > 0 && head.filter(it -> it.isOf(last)).isEmpty()) {
            memory.keep(last);
        }
    }

    private void requireWhatIsRemembered() {
        var head = memory.read();
        if (head.isEmpty()) {
            beginToRemember();
        } else if (rows.seal(head.get().number()).filter(head.get()::isOf).isEmpty()) {
            throw new IllegalStateException(
                    "The audit does not hold entry " + head.get().number() + " as " + memory.file()
                            + " remembers it, and is not sealed further: bin/c4c verify tells more");
        }
    }

    /** Whoever takes the file away to cut the end off shall leave a trace at least. */
    private void beginToRemember() {
        var last = rows.last();
        if (last.number() > 0) {
            LOG.warn("{} was missing and is written anew.", memory.file());
            transactions.executeWithoutResult(
                    _ -> audit.note(Deed.ofProgram("audit.remember-anew", "entry:" + last.number(), Map.of())));
            memory.keep(last);
        }
    }

    private void sealUpTo(long number) {
        int sealed = SLICE;
        while (sealed == SLICE) {
            sealed = Objects.requireNonNull(transactions.execute(_ -> sealSlice(number)));
        }
    }

    private int sealSlice(long upTo) {
        rows.lock();
        var last = rows.last();
        var seals = new ArrayList<Seal>();
        for (var line : rows.lines(last.number(), upTo, SLICE)) {
            last = line.sealedAfter(last);
            seals.add(last);
        }
        rows.add(seals);
        return seals.size();
    }
}
