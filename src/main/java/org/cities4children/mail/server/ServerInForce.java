package org.cities4children.mail.server;

import java.util.Optional;
import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.MailServer;
import org.cities4children.web.face.Face;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that the environment names, else the one that administrators chose. */
final class ServerInForce implements MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(ServerInForce.class);

    private final ConfiguredServer configured;
    private final org.cities4children.runtime.setting.Settings settings;
    private final ChosenServer.Safe safe;
    private final Face face;
    private volatile String unreadable = "";

    ServerInForce(
            ConfiguredServer configured,
            org.cities4children.runtime.setting.Settings settings,
            ChosenServer.Safe safe,
            Face face) {
        this.configured = configured;
        this.settings = settings;
        this.safe = safe;
        this.face = face;
    }

    @Override
    public Optional<MailServer.Settings> current() {
        var fixed = configured.current();
        return fixed.isPresent() ? fixed : chosen();
    }

    @Override
    public boolean isFixed() {
        return configured.current().isPresent();
    }

    /** A password that cannot be read is told of once; mail waits meanwhile. */
    private Optional<MailServer.Settings> chosen() {
        var server = settings.of(ChosenServer.SETTING);
        var found = server.settings(safe, face.name());
        if (found.isEmpty() && server.isChosen() && !unreadable.equals(server.sealed())) {
            unreadable = server.sealed();
            LOG.warn("The password of the mail server {} was sealed elsewhere: type it again.", server.host());
        }
        return found;
    }
}
