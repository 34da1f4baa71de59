package org.cities4children.people.invitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import org.cities4children.people.People;
import org.cities4children.people.Role;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Power;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The way in for the first administrator of a program in production: a link in a file that only who runs the program
 * can read. There is no password that anybody could know before.
 */
@Component
class FirstAdministrator {

    static final String FILE = "first-administrator.link";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final DataFolder folder;
    private final People people;
    private final Invitations invitations;

    FirstAdministrator(DataFolder folder, People people, Invitations invitations) {
        this.folder = folder;
        this.people = people;
        this.invitations = invitations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (folder.mode() != DataFolder.Mode.PRODUCTION) {
            return;
        }
        var file = folder.resolve(FILE);
        try {
            if (!people.whoMay(Power.MANAGE_PEOPLE).isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(file, folder.baseUrl() + "/invitation/" + token());
                LOG.info("Nobody administers this program yet: the link in {} lets the first one in.", file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String token() {
        return invitations.add(new Invitation("", "", "en", List.of(Role.ADMINISTRATOR), null));
    }

    /** Made with its rights, so that there is no moment at which others could read it. */
    private static void write(Path file, String link) throws IOException {
        Files.deleteIfExists(file);
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
            channel.write(ByteBuffer.wrap((link + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
