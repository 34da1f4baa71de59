package org.cities4children.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cities4children.runtime.failure.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived a program which died hard: it is stopped before ours starts on the same folder. */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Path pidFile;

    Orphan(Path folder) {
        this.folder = folder;
        this.pidFile = folder.resolve("postmaster.pid");
    }

    void stop() throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        var process = process();
        if (process.isPresent() && runsHere(process.get())) {
            stop(process.get());
        } else if (process.isPresent()) {
            // The number was given to another program since, for which PostgreSQL would refuse to start.
            Files.delete(pidFile);
        }
    }

    boolean isRunning() {
        return process().filter(this::runsHere).isPresent();
    }

    /** The number of the process that wrote its file last; 0 when there is none, or none that is a server. */
    long number() {
        try {
            var number = Files.readAllLines(pidFile).stream().findFirst().orElse("");
            // A cluster that is being made has a negative one.
            return Math.max(0, Long.parseLong(number.strip()));
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }

    /** Whether a process came after the one of this number, and is gone without having taken its file away. */
    boolean hasDiedSince(long before) {
        long number = number();
        return number > 0 && number != before && !isRunning();
    }

    private Optional<ProcessHandle> process() {
        return Optional.of(number()).filter(it -> it > 0).flatMap(ProcessHandle::of);
    }

    private boolean runsHere(ProcessHandle process) {
        var arguments = List.of(process.info().arguments().orElse(new String[0]));
        var at = arguments.indexOf("-D");
        return at >= 0 && at + 1 < arguments.size() && isHere(Path.of(arguments.get(at + 1)));
    }

    private boolean isHere(Path other) {
        try {
            return Files.isSameFile(folder, other);
        } catch (IOException _) {
            return false;
        }
    }

    /** SIGINT, PostgreSQL's fast shutdown, which Java cannot send by itself. */
    private void stop(ProcessHandle process) throws IOException {
        LOG.warn("stopping the PostgreSQL that a killed program left behind, process {}", process.pid());
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "The PostgreSQL of a killed program, process " + process.pid() + ", does not stop: end it by hand.",
                    e);
        }
    }
}
