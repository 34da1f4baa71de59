package org.cities4children.runtime.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the program did not start. */
public final class StartFailure {

    private static final int LONGEST = 300;

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
            case PortInUseException it -> Optional.of(portInUse(it));
            case BindException it -> Optional.of(unusable(it));
            case SQLException it
            when isAboutConnecting(it) -> Optional.of("The database cannot be reached: " + firstLine(it));
            case IOException it
            when firstLine(it).contains("No space left on device") ->
                Optional.of("The disk is full: free some space and start again.");
            default -> Optional.empty();
        };
    }

    private static String portInUse(PortInUseException failure) {
        return "Port " + failure.getPort()
                + " is in use by another program: stop that program, or choose another port with SERVER_PORT.";
    }

    private static String unusable(BindException failure) {
        var property = failure.getProperty();
        return property == null
                ? "A setting of " + failure.getName() + " cannot be used: " + firstLine(root(failure)) + "."
                : "The setting " + failure.getName() + " has a value that cannot be used (" + property.getValue()
                        + ").";
    }

    /** SQL's classes of state: 08 is the connection, 28 who may connect, 3D a database that is not there. */
    private static boolean isAboutConnecting(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D");
    }

    private String unforeseen(Path folder) {
        var last = causes().reduce((before, after) -> after).orElse(failure);
        var name = last.getClass().getSimpleName();
        return "The program cannot start: " + name + ", " + firstLine(last) + writtenDown(folder);
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

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    private static String firstLine(Throwable cause) {
        var line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
