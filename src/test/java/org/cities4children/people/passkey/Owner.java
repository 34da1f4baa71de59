package org.cities4children.people.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.Invitations;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.cities4children.web.Visitor;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who was invited, with the cookies of their browser. */
public final class Owner implements AutoCloseable {

    public static final String PASSKEYS = "/desk/account/passkeys";
    public static final String SECOND = "/desk/account/second-factor";
    public static final String PASSWORD = "a kite over the river";

    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final String email;
    private String session;
    private Reader reader;

    private Owner(int port, String email, String cookie) {
        this.port = port;
        this.email = email;
        this.session = cookie;
        this.reader = new Reader(port, cookie);
    }

    /** Takes up an invitation to which two agreed: the password was one proof. */
    public static Owner invited(String email, Role role, Invitations invitations, int port) {
        var two = List.of(UUID.randomUUID(), UUID.randomUUID());
        var token = invitations.add(invitations.nextId(), email, List.of(role), two.getFirst(), two.getLast());
        try (var stranger = new Reader(port)) {
            var answer = stranger.post("/invitation/" + token, "name", "Noor", "password", PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(303);
            return new Owner(port, email, cookie(answer));
        }
    }

    /** The same person in another browser, who gave the password. */
    public Owner elsewhere() {
        return elsewhere(PASSWORD);
    }

    public Owner elsewhere(String password) {
        try (var stranger = new Reader(port)) {
            var answer = stranger.post("/sign-in", "email", email, "password", password);
            assertThat(answer.statusCode()).isEqualTo(303);
            return new Owner(port, email, cookie(answer));
        }
    }

    public HttpResponse<byte[]> get(String path) {
        return reader.get(path);
    }

    public Document page(String path) {
        return Html.checked(Reader.text(get(path)));
    }

    /** Sends a form of ours; whatever session the answer brings is the browser's from then on. */
    public HttpResponse<byte[]> post(String path, String... fields) {
        var all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(List.of(
                Visitor.FIELD,
                page(SECOND).select("[name=" + Visitor.FIELD + "]").val()));
        var answer = reader.post(path, all.toArray(String[]::new));
        cookies(answer).stream().filter(it -> it.startsWith("__Host-session=")).forEach(this::take);
        return answer;
    }

    private void take(String cookie) {
        reader.close();
        session = cookie;
        reader = new Reader(port, cookie);
    }

    /** What a new passkey is asked of this person’s browser. */
    public JsonNode wish() {
        var answer = post(PASSKEYS + "/challenge", "label", "My telephone", "password", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer);
    }

    /** Adds the passkey of a device. */
    public HttpResponse<byte[]> add(Device device) {
        return add(device.make(wish()));
    }

    public HttpResponse<byte[]> add(String... made) {
        var fields = new ArrayList<>(Arrays.asList(made));
        fields.addAll(List.of("label", "My telephone"));
        return post(PASSKEYS, fields.toArray(String[]::new));
    }

    /** Answers with a device where the second proof is asked for, as the device of this person. */
    public HttpResponse<byte[]> show(Device device, UUID person) {
        var asked = ask();
        return answer(SECOND + "/passkey", asked, device.show(json(asked), person));
    }

    /** What a passkey is to sign. */
    public HttpResponse<byte[]> ask() {
        return post("/sign-in/passkey/challenge");
    }

    /** Sends what a device made of that to a page, with other fields of its form. */
    public HttpResponse<byte[]> answer(String path, HttpResponse<byte[]> asked, String[] shown, String... others) {
        var all = new ArrayList<>(Arrays.asList(shown));
        all.addAll(Arrays.asList(others));
        all.addAll(List.of(
                Visitor.FIELD,
                page(SECOND).select("[name=" + Visitor.FIELD + "]").val()));
        try (var browser = new Reader(port, session + "; " + cookie(asked))) {
            return browser.post(path, all.toArray(String[]::new));
        }
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(Reader.text(answer));
    }

    /** The cookie that an answer sets, as the browser sends it back. */
    public static String cookie(HttpResponse<byte[]> answer) {
        return cookies(answer).stream()
                .filter(it -> !it.endsWith("="))
                .findFirst()
                .orElse("");
    }

    private static List<String> cookies(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(it -> it.replaceFirst(";.*", ""))
                .toList();
    }

    @Override
    public void close() {
        reader.close();
    }
}
