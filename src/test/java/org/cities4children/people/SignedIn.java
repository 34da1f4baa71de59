package org.cities4children.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.cities4children.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** Somebody of the demonstration who has signed in. */
public final class SignedIn implements AutoCloseable {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final Reader reader;
    private @Nullable String token;

    private SignedIn(Reader reader) {
        this.reader = reader;
    }

    /**
     * As who has this role; the session of an earlier test goes on, if it is still good, since a password takes its
     * time.
     */
    public static SignedIn as(Role role, int port) {
        var kept = SESSIONS.get(role + "@" + port);
        if (kept != null) {
            var person = new SignedIn(new Reader(port, kept));
            if (person.isIn()) {
                return person;
            }
            person.close();
        }
        var cookie = cookie(role, port);
        SESSIONS.put(role + "@" + port, cookie);
        var person = new SignedIn(new Reader(port, cookie));
        person.isIn();
        return person;
    }

    /** As who has this role, in a session of its own. */
    public static SignedIn anew(Role role, int port) {
        return new SignedIn(new Reader(port, cookie(role, port)));
    }

    /** Whether the session is good; its forms are known from then on. */
    private boolean isIn() {
        var desk = get("/desk");
        if (desk.statusCode() != 200) {
            return false;
        }
        token = token(Html.checked(Reader.text(desk)));
        return true;
    }

    private static String token(Document page) {
        return page.select("[name=" + Visitor.FIELD + "]").val();
    }

    /** As somebody whose password is known. */
    public static SignedIn as(String email, String password, int port) {
        return new SignedIn(new Reader(port, cookie(email, password, port)));
    }

    /** The cookie that a browser keeps after that. */
    public static String cookie(Role role, int port) {
        return cookie(role.code() + "@demo.example", "demonstration", port);
    }

    private static String cookie(String email, String password, int port) {
        try (var stranger = new Reader(port)) {
            var answer = stranger.post("/sign-in", "email", email, "password", password);
            assertThat(answer.statusCode()).isEqualTo(303);
            return Reader.header(answer, "Set-Cookie").replaceFirst(";.*", "");
        }
    }

    public HttpResponse<byte[]> get(String path) {
        return reader.get(path);
    }

    /** A page that must be there and be whole. */
    public Document page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Html.checked(Reader.text(answer));
    }

    /** Sends a form as it stands on a page of ours. */
    public HttpResponse<byte[]> post(String path, String... fields) {
        return reader.post(path, tokened(fields));
    }

    private String[] tokened(String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = Visitor.FIELD;
        all[fields.length + 1] = token == null ? token(page("/desk")) : token;
        return all;
    }

    /** Sends a form with a file in it. */
    public HttpResponse<byte[]> upload(String path, String field, byte[] file, String... fields) {
        return reader.upload(path, field, file, tokened(fields));
    }

    /** Sends a form with a file of this name in it. */
    public HttpResponse<byte[]> postFile(String path, String field, String name, byte[] file, String... fields) {
        return reader.postFile(path, field, name, file, tokened(fields));
    }

    /** Sends the form of a page as it is filled in there, with another text in one field. */
    public HttpResponse<byte[]> sent(String path, String name, String text) {
        var form = (FormElement) page(path).select("main form.form").getFirst();
        var fields = form.formData().stream()
                .flatMap(it -> Stream.of(it.key(), it.key().equals(name) ? text : it.value()))
                .toArray(String[]::new);
        return reader.post(path, fields);
    }

    /** Sends a form that is not ours. */
    public HttpResponse<byte[]> postWithoutToken(String path, String... fields) {
        return reader.post(path, fields);
    }

    @Override
    public void close() {
        reader.close();
    }
}
