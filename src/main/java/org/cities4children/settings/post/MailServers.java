package org.cities4children.settings.post;

import java.util.Map;
import java.util.Optional;
import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.MailServer;
import org.cities4children.web.Words;
import org.cities4children.web.face.Face;
import org.springframework.stereotype.Component;

/** The mail server that is in force, and those that somebody types. */
@Component
class MailServers {

    private final MailServer server;
    private final ChosenServer.Safe safe;
    private final Face face;
    private final Ports ports;

    MailServers(MailServer server, ChosenServer.Safe safe, Face face, Ports ports) {
        this.server = server;
        this.safe = safe;
        this.face = face;
        this.ports = ports;
    }

    /** Through which mail leaves now, if through any. */
    Optional<MailServer.Settings> inForce() {
        return server.current();
    }

    boolean isFixed() {
        return server.isFixed();
    }

    /** What was typed, with the kept password where it fits. */
    ServerForm read(Map<String, String> sent, ChosenServer kept, Words words) {
        return ServerForm.of(sent, new ServerForm.Drawer(safe, kept), ports, words);
    }

    /** As mail would be sent through it. */
    Optional<MailServer.Settings> settings(ChosenServer chosen) {
        return chosen.settings(safe, face.name());
    }
}
