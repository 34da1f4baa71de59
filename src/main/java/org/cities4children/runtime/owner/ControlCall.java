package org.cities4children.runtime.owner;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.cities4children.runtime.failure.CannotStart;
import org.jspecify.annotations.Nullable;

/** A call to the owner of a data folder, from the caller's side. */
public final class ControlCall {

    private final SocketPlace place;

    public ControlCall(Path folder) {
        place = new SocketPlace(folder);
    }

    /** Has the owner do it; returns its exit status, or nothing when no owner listens. */
    public Optional<Integer> send(Call call, Consumer<Reply> replies) {
        try (var channel = connect()) {
            return channel == null ? Optional.empty() : Optional.of(converse(channel, call, replies));
        } catch (IOException e) {
            throw new CannotStart("The running program stopped before the command was done.", e);
        }
    }

    private @Nullable SocketChannel connect() {
        try {
            var path = place.find();
            return Files.exists(path) ? SocketChannel.open(UnixDomainSocketAddress.of(path)) : null;
        } catch (IOException _) {
            // A crashed owner leaves its socket behind, and nobody listens.
            return null;
        }
    }

    private static int converse(SocketChannel channel, Call call, Consumer<Reply> replies) throws IOException {
        var out = Channels.newWriter(channel, StandardCharsets.UTF_8);
        out.write(Wire.line(call) + "\n");
        out.flush();
        var in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var reply = Wire.reply(line);
            if (reply instanceof Reply.Exit exit) {
                return exit.status();
            }
            replies.accept(reply);
        }
        throw new IOException("no exit status");
    }
}
