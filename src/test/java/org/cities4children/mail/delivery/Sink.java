package org.cities4children.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A mail server that keeps what it is sent octet by octet, and answers as it was told to. */
public final class Sink implements AutoCloseable {

    /** What an answer may be instead of a line: the end of the connection. */
    static final String HANG_UP = "";

    public final List<Received> received = new CopyOnWriteArrayList<>();
    final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket socket;
    private final Function<String, String> answers;

    private Sink(Function<String, String> answers) {
        this(0, answers);
    }

    private Sink(int port, Function<String, String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** What one connection handed over: lines without their ends, octets as Latin letters. */
    public record Received(String from, List<String> to, List<String> lines) {

        /** The header lines, unfolded. */
        public List<String> headers() {
            var headers = new ArrayList<String>();
            for (var line : lines) {
                if (line.isEmpty()) {
                    return headers;
                }
                if (line.startsWith(" ") || line.startsWith("\t")) {
                    headers.add(headers.removeLast() + line);
                } else {
                    headers.add(line);
                }
            }
            return headers;
        }

        public String header(String name) {
            return headers().stream()
                    .filter(it -> it.startsWith(name + ": "))
                    .map(it -> it.substring(name.length() + 2))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A kind one at a port that was agreed upon. */
    public static Sink kindAt(int port) {
        return new Sink(port, _ -> "250 fine");
    }

    static Sink kind() {
        return new Sink(_ -> "250 fine");
    }

    /** Answers the commands that begin so with this line. */
    static Sink answering(String beginning, String answer) {
        return new Sink(it -> it.startsWith(beginning) ? answer : "250 fine");
    }

    static Sink answering(Function<String, String> answers) {
        return new Sink(answers);
    }

    int connections() {
        return connections.get();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                var connection = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(connection));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = connection.getOutputStream();
            say(out, "220 sink");
            var from = "";
            var to = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                var answer = answers.apply(line);
                if (answer.equals(HANG_UP)) {
                    return;
                }
                if (line.startsWith("MAIL")) {
                    from = line;
                    to.clear();
                } else if (line.startsWith("RCPT")) {
                    to.add(line);
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    var lines = message(in);
                    if (lines.isEmpty()) {
                        return;
                    }
                    answer = answers.apply(".");
                    if (answer.equals(HANG_UP)) {
                        return;
                    }
                    if (answer.startsWith("2")) {
                        received.add(new Received(from, List.copyOf(to), lines));
                    }
                }
                say(out, answer);
            }
        } catch (IOException _) {
            // The other side is gone.
        }
    }

    /** Up to the last dot; nothing when the connection ends before. */
    private static List<String> message(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return lines;
            }
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        return List.of();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
