package org.cities4children.settings.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.EmailAddress;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What somebody says of a mail server.
 *
 * @param tried without the password
 * @param sealed the password, typed now or before, or empty
 */
record ServerForm(Tried tried, String sealed) {

    private static final List<String> FIELDS =
            List.of("host", "port", "security", "user", "from", "name", "reply-to", "sealed");

    /** Opens what was sealed before: the password that is kept, or one that was typed for a trial. */
    record Drawer(ChosenServer.Safe safe, ChosenServer kept) {

        /** The sealed password for this purpose, as far as it is known. */
        String find(String password, String carried, String purpose) {
            if (!password.isEmpty()) {
                return safe.seal(password, purpose);
            }
            return List.of(carried, kept.sealed()).stream()
                    .filter(it -> safe.open(it, purpose).isPresent())
                    .findFirst()
                    .orElse("");
        }
    }

    static ServerForm of(Map<String, String> sent, Drawer drawer, Ports ports, Words words) {
        var raw = new HashMap<String, String>();
        FIELDS.forEach(it -> raw.put(it, sent.getOrDefault(it, "")));
        var typed = Tried.of(raw);
        if (typed.of("host").isEmpty()) {
            return new ServerForm(typed, "");
        }
        var port = port(typed).filter(ports::allow);
        var host = typed.of("host");
        var tried = typed.unless(ChosenServer.isHost(host) && Ports.isMachine(host), "host", told("host", words))
                .unless(port.isPresent(), "port", words.t("settings.post.mistake.port", list(ports)))
                .unless(EmailAddress.isPossible(typed.of("from")), "from", told("from", words))
                .unless(isEmptyOrAddress(typed.of("reply-to")), "reply-to", told("from", words));
        for (var field : List.of("user", "name")) {
            tried = tried.unless(
                    ChosenServer.isLine(typed.of(field)), field, words.t("web.mistake.long", ChosenServer.LONGEST));
        }
        var sealed = typed.of("user").isEmpty() || !tried.isGood()
                ? ""
                : drawer.find(
                        sent.getOrDefault("password", ""),
                        typed.of("sealed"),
                        server(tried, "").purpose());
        var lacksPassword = tried.isGood() && !typed.of("user").isEmpty() && sealed.isEmpty();
        return new ServerForm(tried.unless(!lacksPassword, "password", told("password", words)), sealed);
    }

    /** As it is kept; the password is no part of it. */
    static Tried of(ChosenServer server) {
        return Tried.of(Map.of(
                "host", server.host(),
                "port", server.isChosen() ? Integer.toString(server.port()) : "587",
                "security", server.secure() ? "start" : "later",
                "user", server.user(),
                "from", server.from(),
                "name", server.name(),
                "reply-to", server.replyTo()));
    }

    /** The names of the fields that differ, for the audit: what stands in them may be somebody's address. */
    static String changed(ChosenServer before, ChosenServer now) {
        var old = of(before);
        var changed = new ArrayList<String>();
        of(now).typed().forEach((field, text) -> {
            if (!text.equals(old.of(field))) {
                changed.add(field);
            }
        });
        if (!before.sealed().equals(now.sealed())) {
            changed.add("password");
        }
        return changed.stream().sorted().collect(Collectors.joining(" "));
    }

    /** What a good form chooses. */
    ChosenServer server() {
        return tried.of("host").isEmpty() ? ChosenServer.NONE : server(tried, sealed);
    }

    private static ChosenServer server(Tried tried, String sealed) {
        return new ChosenServer(
                tried.of("host"),
                port(tried).orElseThrow(),
                tried.of("security").equals("start"),
                tried.of("user"),
                sealed,
                tried.of("from"),
                tried.of("name"),
                tried.of("reply-to"));
    }

    private static Optional<Integer> port(Tried tried) {
        var typed = tried.of("port");
        return typed.matches("[0-9]{1,5}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private static String list(Ports ports) {
        return String.join(", ", ports.ports().stream().map(String::valueOf).toList());
    }

    private static boolean isEmptyOrAddress(String text) {
        return text.isEmpty() || EmailAddress.isPossible(text);
    }

    private static String told(String mistake, Words words) {
        return words.t("settings.post.mistake." + mistake);
    }
}
