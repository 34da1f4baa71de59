package org.cities4children.runtime.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the program did not start. */
public final class StartFailure {

    private final Throwable failure;

    public StartFailure(Throwable failure) {
        this.failure = failure;
    }

    /** The sentence; what nobody foresaw is written down in the data folder in full. */
    public String sentence(Path folder) {
        return causes().map(StartFailure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unforeseen(folder));
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case CannotStart it -> Optional.of(String.valueOf(it.getMessage()));
            case PortInUseException it ->
                Optional.of("Port " + it.getPort()
                        + " is in use by another program: stop that program, or choose another port with SERVER_PORT.");
            case IOException it
            when String.valueOf(it.getMessage()).contains("No space left on device") ->
                Optional.of("The disk is full: free some space and start again.");
            default -> Optional.empty();
        };
    }

    private String unforeseen(Path folder) {
        var last = causes().reduce((before, after) -> after).orElse(failure);
        var reason = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
        return "The program cannot start: " + last.getClass().getSimpleName() + ", " + reason + writtenDown(folder);
    }

    private String writtenDown(Path folder) {
        var file = folder.resolve("failure.log");
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(out);
            return " (details in " + file + ")";
        } catch (IOException _) {
            // The folder may be the very reason: then the sentence has to do.
            return "";
        }
    }
}
