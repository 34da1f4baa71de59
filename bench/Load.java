import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Asks the hub for pages that nobody has asked for before: 4 connections that stay open, one to three words out of the
 * made-up vocabulary, in one of five requests a filter too. Arguments: port, folder of the vocabulary, seconds, seed.
 */
final class Load {

    private static final int CONNECTIONS = 4;
    private static final List<String> FILTERS = List.of(
            "type=tool", "type=report", "type=research", "language=en", "language=es", "audience=youth", "place=KE");

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        var words = words(Path.of(arguments[1]));
        long nanos = Long.parseLong(arguments[2]) * 1_000_000_000;
        long seed = Long.parseLong(arguments[3]);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            long end = System.nanoTime() + nanos;
            var runs = new ArrayList<java.util.concurrent.Callable<long[]>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int number = i;
                runs.add(() -> ask(port, words, new SplittableRandom(seed * CONNECTIONS + number), number, end));
            }
            var times = threads.invokeAll(runs).stream()
                    .flatMapToLong(it -> Arrays.stream(it.resultNow()))
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%d %.2f %.2f %.1f%n",
                    times.length,
                    times[times.length / 2] / 1e6,
                    times[(int) (times.length * .99)] / 1e6,
                    times.length / (nanos / 1e9));
        }
    }

    private static long[] ask(int port, List<String> words, SplittableRandom random, int connection, long end)
            throws IOException {
        var times = new ArrayList<Long>();
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            var in = new java.io.BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int i = 0; System.nanoTime() < end; i++) {
                var request = "GET " + path(words, random, connection + "-" + i) + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nAccept-Encoding: gzip\r\nUser-Agent: Mozilla/5.0 (load test of this program)\r\n\r\n";
                long started = System.nanoTime();
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                read(in);
                times.add(System.nanoTime() - started);
            }
        }
        return times.stream().mapToLong(it -> it).toArray();
    }

    // The last parameter is one that the hub does not know: with it no address comes twice.
    private static String path(List<String> words, SplittableRandom random, String unseen) {
        int count = 1 + random.nextInt(3);
        var q = Stream.generate(() -> words.get(random.nextInt(words.size()))).limit(count).toList();
        var filter = random.nextInt(5) == 0 ? "&" + FILTERS.get(random.nextInt(FILTERS.size())) : "";
        return "/hub?q=" + String.join("+", q) + filter + "&unseen=" + unseen;
    }

    private static void read(InputStream in) throws IOException {
        var status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        int length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length < 0) {
            throw new IOException("an answer without a length");
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static List<String> words(Path vocabulary) throws IOException {
        try (var files = Files.list(vocabulary)) {
            var words = new ArrayList<String>();
            for (var file : files.filter(it -> it.toString().matches(".*/(en|es|fr|pt|sw)\\.txt")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    Stream.of(line.split("[^\\p{Alpha}]+")).filter(it -> it.length() > 3).forEach(words::add);
                }
            }
            return words;
        }
    }
}
