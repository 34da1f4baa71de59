package org.cities4children.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.runtime.owner.ControlSocket;
import org.cities4children.runtime.owner.OwnerLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The program as a server: owns the data folder, shows pages, and does the commands that others call for. */
final class Serving {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Class<?> application;
    private final Path folder;

    Serving(Class<?> application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    int run(List<String> options) {
        try (var lock = lock()) {
            var stopped = new CountDownLatch(1);
            ApplicationListener<ContextClosedEvent> listener = event -> stopped.countDown();
            var context = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.SERVLET)
                    .listeners(listener)
                    .run(withFolder(options));
            return serveUntil(stopped, context, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int serveUntil(CountDownLatch stopped, ConfigurableApplicationContext context, OwnerLock lock)
            throws IOException, InterruptedException {
        var commands = context.getBean(Commands.class);
        try (var _ = ControlSocket.open(
                folder, (call, replies) -> commands.run(call.words(), ReplyConsole.of(call, replies)))) {
            Terminal.print(context.getBean(Greeting.class).line());
            stopped.await();
        }
        // Returns only when everything is closed, so that the lock outlives the database.
        context.close();
        lock.close();
        return 0;
    }

    private OwnerLock lock() throws InterruptedException {
        var lock = OwnerLock.take(folder, "serve");
        if (lock.isPresent()) {
            return lock.get();
        }
        Terminal.say("Waiting for " + OwnerLock.holder(folder) + ", which owns " + folder + " ...");
        return Patience.of(PATIENCE).until(() -> OwnerLock.take(folder, "serve"), this::refusal);
    }

    private String[] withFolder(List<String> options) {
        return Stream.concat(options.stream(), Stream.of("--c4c.data=" + folder))
                .toArray(String[]::new);
    }

    private CannotStart refusal() {
        return new CannotStart("The data folder " + folder + " already has an owner, " + OwnerLock.holder(folder)
                + ": stop it first, or name another folder with C4C_DATA.");
    }
}
