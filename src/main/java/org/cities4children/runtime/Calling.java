package org.cities4children.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.runtime.owner.Call;
import org.cities4children.runtime.owner.ControlCall;
import org.cities4children.runtime.owner.OwnerLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A command at the terminal: done by the data folder's owner, or here when there is none. */
final class Calling {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Class<?> application;
    private final Path folder;

    Calling(Class<?> application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    int run(List<String> words) {
        var call = Call.here(words);
        try {
            return Patience.of(PATIENCE).until(() -> attempt(call), this::refusal);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Nothing when somebody owns the folder but does not listen (yet): it starts, stops, or does a command itself. */
    private Optional<Integer> attempt(Call call) {
        return new ControlCall(folder).send(call, Terminal::write).or(() -> here(call));
    }

    private Optional<Integer> here(Call call) {
        return OwnerLock.take(folder, call.words().getFirst()).map(lock -> {
            try (lock) {
                return owning(call);
            }
        });
    }

    /**
     * The rooms are the same as when serving, web and all, so that none has to know the difference; no port is opened.
     */
    private int owning(Call call) {
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .run(options())) {
            return context.getBean(Commands.class).run(call.words(), ReplyConsole.of(call, Terminal::write));
        }
    }

    /** The terminal belongs to what the command writes: the log goes into a file. */
    private String[] options() {
        return new String[] {
            "--c4c.data=" + folder,
            "--c4c.listening=false",
            "--logging.file.name=" + folder.resolve("commands.log"),
            "--logging.threshold.console=OFF"
        };
    }

    private CannotStart refusal() {
        return new CannotStart("The data folder " + folder + " is busy: " + OwnerLock.holder(folder)
                + " owns it and takes no commands; try again when it is done.");
    }
}
