import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Asks for the pages of the desk as people who are signed in, signs in as often as it can, and plays a thousand robots. */
final class Desk {

    private static final double REACH_MS = 60;
    private static final int REACH_BYTES = 30 * 1024;
    private static final int REACH_SIGN_INS = 15;
    private static final int WARM_UP = 100;
    private static final int ROBOTS = 1_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern PERSON = Pattern.compile("href=\"(/desk/people/[0-9a-f-]{36})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final int times;
    private String cookie = "";
    private boolean missed;

    private Desk(String site, int times) {
        this.site = site;
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Desk(arguments[0], Integer.parseInt(arguments[1]));
        bench.robots();
        bench.signIns();
        System.out.printf("%-42s %9s %9s %9s%n", "page", "half in", "99 of 100", "bytes");
        bench.pages();
        System.exit(bench.missed ? 1 : 0);
    }

    private void pages() throws Exception {
        signIn("administrator");
        var person = PERSON.matcher(client.send(plain("/desk/people"), HttpResponse.BodyHandlers.ofString())
                .body());
        var someone = person.find() ? person.group(1) : "/desk/people";
        for (var path : new String[] {
            "/desk", "/desk/people", "/desk/people?q=demo+a", someone, "/desk/audit", "/desk/audit?verb=people.",
            "/desk/arrivals", "/desk/mail", "/desk/settings", "/desk/keeping", "/desk/account"
        }) {
            page(path);
        }
        signIn("editor");
        for (var path : new String[] {
            "/desk", "/desk/letters", "/desk/drafts", "/desk/terms/topics", "/desk/terms/places",
            "/desk/content", "/desk/content?kind=resources", "/desk/content?kind=resources&q=play", "/hub"
        }) {
            page(path);
        }
    }

    private void page(String path) throws Exception {
        var bytes = 0;
        var took = new double[times];
        for (var time = -WARM_UP; time < times; time++) {
            var begin = System.nanoTime();
            var answer = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
            var end = System.nanoTime();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            bytes = answer.body().length;
            took[Math.max(0, time)] = (end - begin) / 1e6;
        }
        Arrays.sort(took);
        var p99 = took[times * 99 / 100];
        var name = path.replaceFirst("[0-9a-f-]{36}", "…");
        var missedHere = p99 > REACH_MS || bytes > REACH_BYTES;
        missed |= missedHere;
        System.out.printf(
                "%-42s %6.1f ms %6.1f ms %9d %s%n", name, took[times / 2], p99, bytes, missedHere ? "MISSED" : "reached");
    }

    /** Right passwords, as many at a time as there are processors. */
    private void signIns() throws Exception {
        var cores = Runtime.getRuntime().availableProcessors();
        var count = new AtomicInteger();
        var body = form("email", "member@demo.example", "password", "demonstration");
        for (var i = 0; i < WARM_UP; i++) {
            client.send(post("/sign-in", body), HttpResponse.BodyHandlers.discarding());
        }
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(cores * 2)) {
            for (var i = 0; i < cores * 2; i++) {
                pool.submit(() -> {
                    while (System.nanoTime() - begin < 15e9) {
                        var answer = client.send(post("/sign-in", body), HttpResponse.BodyHandlers.discarding());
                        count.addAndGet(answer.statusCode() == 303 ? 1 : 0);
                    }
                    return null;
                });
            }
        }
        var rate = count.get() / ((System.nanoTime() - begin) / 1e9) / cores;
        missed |= rate < REACH_SIGN_INS;
        System.out.printf(
                "password sign-ins a second and core: %.1f %s%n", rate, rate < REACH_SIGN_INS ? "MISSED" : "reached");
    }

    /** A thousand, on so many networks, each with an address of its own; then somebody from elsewhere. */
    private void robots() throws Exception {
        for (var networks : new int[] {1, 200}) {
            var taken = 0;
            for (var robot = 0; robot < ROBOTS; robot++) {
                var email = "robot-" + networks + "-" + robot + "@demo.example";
                var from = "127.1." + networks + "." + (1 + robot % networks);
                taken += switch (robot % 5) {
                    case 0 -> is303(from, "/contact", "about", "question", "email", email, "message", "Buy now");
                    case 1 -> is303(from, "/join", "as", "friend", "name", "Robot", "email", email);
                    case 2 -> is303(from, "/newsletter/subscribe", "email", email);
                    case 3 -> is303(from, "/sign-in/link", "email", "editor@demo.example");
                    default -> is303(from, "/sign-in/password", "email", email);
                };
            }
            var person = is303(
                    "127.2.0.1", "/contact", "about", "question", "email", "kim@demo.example", "message", "Hello");
            missed |= person == 0;
            System.out.printf(
                    "%d robots on %d networks: %d letters taken; a person from elsewhere: %s%n",
                    ROBOTS, networks, taken, person == 1 ? "let in, reached" : "kept out, MISSED");
        }
    }

    private int is303(String from, String path, String... fields) throws IOException {
        var address = URI.create(site);
        var body = form(fields).getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", address.getPort()));
            var head = "POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: " + site
                    + "\r\nContent-Type: " + FORM + "\r\nContent-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 303") ? 1 : 0;
        }
    }

    private void signIn(String role) throws Exception {
        cookie = "";
        var body = form("email", role + "@demo.example", "password", "demonstration");
        var answer = client.send(post("/sign-in", body), HttpResponse.BodyHandlers.discarding());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .header("Cookie", cookie)
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private HttpRequest plain(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Cookie", cookie).build();
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", FORM)
                .header("Origin", site)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String form(String... fields) {
        var form = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
