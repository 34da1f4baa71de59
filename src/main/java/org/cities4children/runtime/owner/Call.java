package org.cities4children.runtime.owner;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that someone wants done.
 *
 * @param folder the caller's working folder
 * @param person the caller's name on this machine
 * @param words the command and its arguments
 */
public record Call(String folder, String person, List<String> words) {

    public Call {
        words = List.copyOf(words);
    }

    /** A call from this process: of whoever became another user to make it, where the machine says so. */
    public static Call here(List<String> words) {
        var person = Stream.of(System.getenv("SUDO_USER"), System.getProperty("user.name"))
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElse("unknown");
        return new Call(Path.of("").toAbsolutePath().toString(), person, words);
    }
}
