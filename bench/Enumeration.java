import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Asks in turn for an address that somebody has and for one that nobody has, and compares the answers: status, names of
 * headers, text without secrets and addresses, and the least time of each. The floor is compared and not the middle: it
 * is what somebody who asks often enough sees through all noise.
 */
final class Enumeration {

    private static final double REACH_MS = 5;
    private static final int WARM_UP = 20;
    private static final Pattern SECRET = Pattern.compile("[0-9a-z]{32,}");
    private static final Pattern FORM = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("/invitation/[0-9a-z]+");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final int pairs;
    private String cookie = "";
    private String token = "";
    private boolean missed;

    private Enumeration(String site, int pairs) {
        this.site = site;
        this.pairs = pairs;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Enumeration(arguments[0], Integer.parseInt(arguments[1]));
        System.out.printf("%-34s %9s %9s %9s   %s%n", "what", "known", "unknown", "apart", "reach: 5 ms, same answer");
        bench.measure();
        System.exit(bench.missed ? 1 : 0);
    }

    private void measure() throws Exception {
        compare("sign-in, wrong password", (who, _) ->
                post("/sign-in", "email", who, "password", "not the password"));
        compare("sign-in by a link", (who, _) -> post("/sign-in/link", "email", who));
        compare("another password by a link", (who, _) -> post("/sign-in/password", "email", who));
        signIn();
        // Each with other roles than the one before: the same once more would be taken for a second press.
        compare("invitation, as it is sent", (who, time) -> invite(who, "role", time % 2 == 0 ? "member" : "committee"));
        compare("invitation, as it is taken up", this::accept);
    }

    private void signIn() throws Exception {
        var answer = post("/sign-in", "email", "administrator@demo.example", "password", "demonstration");
        cookie = answer.answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var page = client.send(
                request("/desk").GET().build(), HttpResponse.BodyHandlers.ofString());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form of somebody signed in at /desk");
        }
        token = form.group(1);
    }

    private Timed invite(String who, String... role) throws Exception {
        var fields = new ArrayList<>(List.of("email", who, "form-token", token));
        fields.addAll(List.of(role));
        return post("/desk/people", fields.toArray(String[]::new));
    }

    /** Only the second of the two is timed: what the invited person sends. */
    private Timed accept(String who, int time) throws Exception {
        // Nobody is new twice; the numbers are as long as the known address.
        var email = who.startsWith("editor@") ? who : "n%05d@demo.example".formatted(time);
        var link = LINK.matcher(invite(email).answer.body());
        if (!link.find()) {
            throw new IllegalStateException("No link in the answer to an invitation");
        }
        var administrator = cookie;
        cookie = "";
        try {
            return post(link.group(), "name", "Noor", "password", "a kite over the river");
        } finally {
            cookie = administrator;
        }
    }

    private void compare(String what, Attempt attempt) throws Exception {
        var least = new long[] {Long.MAX_VALUE, Long.MAX_VALUE};
        var told = new TreeSet<String>();
        for (var pair = 0; pair < WARM_UP + pairs; pair++) {
            for (var turn = 0; turn < 2; turn++) {
                // Sometimes the one comes first, sometimes the other.
                int which = (pair + turn) % 2;
                var timed = attempt.make(which == 0 ? "editor@demo.example" : "editar@demo.example", pair);
                if (pair >= WARM_UP) {
                    least[which] = Math.min(least[which], timed.nanos);
                    told.add(plain(timed.answer));
                }
            }
        }
        double known = least[0] / 1e6;
        double unknown = least[1] / 1e6;
        boolean reached = Math.abs(known - unknown) < REACH_MS && told.size() == 1;
        missed |= !reached;
        System.out.printf(
                "%-34s %6.2f ms %6.2f ms %6.2f ms   %s%s%n",
                what,
                known,
                unknown,
                Math.abs(known - unknown),
                reached ? "reached" : "MISSED",
                told.size() == 1 ? "" : ", " + told.size() + " kinds of answers");
    }

    /** What somebody could tell two answers apart by. */
    private static String plain(HttpResponse<String> answer) {
        var body = SECRET.matcher(answer.body()).replaceAll("*").replaceAll("\\w{6}@demo\\.example", "*");
        var headers = new TreeSet<>(answer.headers().map().keySet());
        if (answer.statusCode() == 303) {
            // A new person is signed in at once: nobody sees that but who was invited.
            headers.remove("set-cookie");
        }
        return answer.statusCode() + " " + headers + " "
                + answer.headers().firstValue("Location").orElse("") + " " + body.length();
    }

    private Timed post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder();
        for (var at = 0; at < fields.length; at += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(fields[at])
                    .append('=')
                    .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        long began = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long nanos = System.nanoTime() - began;
        if (answer.statusCode() >= 500 || answer.statusCode() == 403) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return new Timed(answer, nanos);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).header("Origin", site);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private interface Attempt {
        Timed make(String who, int time) throws Exception;
    }

    private record Timed(HttpResponse<String> answer, long nanos) {}
}
