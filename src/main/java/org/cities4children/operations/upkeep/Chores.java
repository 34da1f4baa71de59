package org.cities4children.operations.upkeep;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.database.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does chores in the background, each once at a time. */
@Component
class Chores {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration RENEWAL = Runs.LEASE.dividedBy(3);

    private final Runs runs;
    private final Audit audit;
    private final ObjectProvider<Command> commands;

    Chores(Runs runs, Audit audit, ObjectProvider<Command> commands) {
        this.runs = runs;
        this.audit = audit;
        this.commands = commands;
    }

    Map<Chore, Run> last() {
        return runs.all().stream().collect(Collectors.toMap(Run::chore, Function.identity()));
    }

    /** Begins one, unless it goes on already; notes who did. */
    @Transactional
    boolean begin(Chore chore, UUID by) {
        if (!runs.begin(chore, by)) {
            return false;
        }
        audit.note(new Deed(by, null, "operations.run", "chore:" + chore.code(), new TreeMap<>()));
        AfterCommit.run(() ->
                Thread.ofPlatform().daemon().name("job-chore-" + chore.code()).start(() -> run(chore)));
        return true;
    }

    private void run(Chore chore) {
        var over = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("job-chore-lease").start(() -> keepLease(chore, over));
        var paper = new Paper();
        int status = status(chore, paper);
        over.countDown();
        try {
            runs.end(chore, status, paper.lines());
        } catch (DataAccessException outage) {
            LOG.warn("How {} ended could not be written: {}", chore.code(), outage.getMessage());
        }
    }

    /** The outermost edge of a chore: whatever it stumbles over is told to the log, and that it did to who began it. */
    private int status(Chore chore, Paper paper) {
        try {
            var command = commands.stream()
                    .filter(it -> it.name().equals(chore.code()))
                    .findFirst()
                    .orElseThrow();
            return command.run(List.of(), paper);
        } catch (Exception failure) {
            LOG.error("{} failed", chore.code(), failure);
            paper.say(chore.code() + " failed; the log says why.");
            return 1;
        }
    }

    private void keepLease(Chore chore, CountDownLatch over) {
        try {
            while (!over.await(RENEWAL.toMillis(), TimeUnit.MILLISECONDS)) {
                renew(chore);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(Chore chore) {
        try {
            runs.renew(chore);
        } catch (DataAccessException outage) {
            LOG.debug("The lease of {} could not be renewed: {}", chore.code(), outage.getMessage());
        }
    }
}
