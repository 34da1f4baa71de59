package org.cities4children.runtime;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.runtime.owner.Call;
import org.cities4children.runtime.owner.ControlCall;
import org.cities4children.runtime.owner.OwnerLock;
import org.cities4children.runtime.owner.Reply;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A command at the terminal: done by the data folder's owner, or here when there is none. */
final class Calling {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Class<?> application;
    private final Path folder;
    private final PrintStream out = System.out;

    Calling(Class<?> application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    int run(List<String> words) {
        var call = new Call(Path.of("").toAbsolutePath().toString(), words);
        try {
            return Patience.of(PATIENCE).until(() -> attempt(call), this::refusal);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            out.flush();
        }
    }

    /** Nothing when somebody owns the folder but does not listen (yet): it starts, stops, or does a command itself. */
    private Optional<Integer> attempt(Call call) {
        return new ControlCall(folder).send(call, this::write).or(() -> here(call));
    }

    private Optional<Integer> here(Call call) {
        return OwnerLock.take(folder, call.words().getFirst()).map(lock -> {
            try (lock) {
                return owning(call);
            }
        });
    }

    private int owning(Call call) {
        // Standard output is for what the command prints: the log goes to standard error.
        System.setOut(System.err);
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run("--c4c.data=" + folder)) {
            return context.getBean(Commands.class).run(call.words(), ReplyConsole.of(call, this::write));
        }
    }

    private void write(Reply reply) {
        switch (reply) {
            case Reply.Out it -> out.println(it.line());
            case Reply.Say it -> System.err.println(it.line());
            case Reply.Exit _ -> out.flush();
        }
    }

    private CannotStart refusal() {
        return new CannotStart("The data folder " + folder + " is busy: " + OwnerLock.holder(folder)
                + " owns it and takes no commands; try again when it is done.");
    }
}
