package org.cities4children.runtime.owner;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** The owner's ear: takes calls from other processes of the same user and sends back what the commands write. */
public final class ControlSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SocketPlace place;
    private final ServerSocketChannel server;
    private final Answer answer;

    private ControlSocket(SocketPlace place, ServerSocketChannel server, Answer answer) {
        this.place = place;
        this.server = server;
        this.answer = answer;
    }

    /** Listens in this data folder, which the caller owns. */
    public static ControlSocket open(Path folder, Answer answer) throws IOException {
        var place = new SocketPlace(folder);
        var path = place.make();
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        var socket = new ControlSocket(place, server, answer);
        Thread.ofPlatform().daemon().name("control").start(socket::listen);
        return socket;
    }

    @Override
    public void close() throws IOException {
        server.close();
        place.clear();
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                var caller = server.accept();
                Thread.ofVirtual().name("command").start(() -> serve(caller));
            } catch (ClosedChannelException _) {
                LOG.debug("no more calls are taken");
            } catch (IOException e) {
                // Too many open files, for instance: that passes, and the operator's ear must not be lost over it.
                LOG.warn("a call could not be taken: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                var in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
                var out = Channels.newWriter(caller, StandardCharsets.UTF_8)) {
            var line = in.readLine();
            if (line == null) {
                return;
            }
            var replies = new ReplyWriter(out);
            replies.send(new Reply.Exit(answer.to(Wire.call(line), replies::send)));
        } catch (IOException | CallerGone e) {
            LOG.info("a caller went away before its command was done: {}", e.getMessage());
        } catch (JacksonException e) {
            LOG.warn("a call was not understood: {}", e.getOriginalMessage());
        }
    }

    /** Does what is called for. */
    @FunctionalInterface
    public interface Answer {

        /** Sends replies while it works; returns the exit status. */
        int to(Call call, Consumer<Reply> replies);
    }
}
