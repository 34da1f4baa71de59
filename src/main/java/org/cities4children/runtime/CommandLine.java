package org.cities4children.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.failure.StartFailure;

/** The program's mouth and ear at a terminal: serves, or has a command done by whoever owns the data folder. */
public final class CommandLine {

    private CommandLine() {}

    /** Returns the exit status once the command is done or the program was stopped. */
    public static int run(Class<?> application, String[] arguments) {
        var words = List.of(arguments);
        var folder = folder(words);
        try {
            if (words.equals(List.of("--help")) || words.equals(List.of("-h"))) {
                return new Calling(application, folder).run(List.of("help"));
            } else if (words.isEmpty() || words.getFirst().startsWith("--")) {
                return new Serving(application, folder).run(words);
            } else if (words.getFirst().equals("serve")) {
                return new Serving(application, folder).run(words.subList(1, words.size()));
            } else {
                return new Calling(application, folder).run(words);
            }
        } catch (RuntimeException e) {
            Terminal.say(new StartFailure(e).sentence(folder));
            return 1;
        }
    }

    /**
     * Found without Spring, because a caller has to start fast, and handed to Spring afterwards, so that both agree.
     */
    private static Path folder(List<String> words) {
        var option = "--c4c.data=";
        var named = words.stream()
                .filter(it -> it.startsWith(option))
                .map(it -> it.substring(option.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty("c4c.data")))
                .or(() -> Optional.ofNullable(System.getenv("C4C_DATA")))
                .orElse("data");
        return Path.of(named).toAbsolutePath().normalize();
    }
}
