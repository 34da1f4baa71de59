package org.cities4children.mail.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.cities4children.mail.Bounce;
import org.cities4children.mail.Bounces;
import org.cities4children.runtime.job.Job;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks into the mailbox of bounces and reads what is new; changes nothing there, so people may look too. */
@Component
class Mailbox implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MailboxSettings settings;
    private final Bounces bounces;
    private final BounceBook book;
    private final Bookmark bookmark;
    private boolean troubled;

    Mailbox(MailboxSettings settings, Bounces bounces, BounceBook book, Bookmark bookmark) {
        this.settings = settings;
        this.bounces = bounces;
        this.book = book;
        this.bookmark = bookmark;
    }

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public synchronized void run() {
        if (settings.host() == null || settings.host().isBlank()) {
            return;
        }
        try (var store = connect()) {
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            readNew(folder);
            troubled = false;
        } catch (MessagingException | IOException outage) {
            if (!troubled) {
                LOG.warn("The mailbox of bounces cannot be read; it is tried again: {}", outage.getMessage());
            }
            troubled = true;
        }
    }

    private void readNew(Folder folder) throws MessagingException, IOException {
        if (!(folder instanceof UIDFolder numbered)) {
            throw new MessagingException("the server does not number its messages");
        }
        long validity = numbered.getUIDValidity();
        long last = bookmark.read(settings.name(), validity);
        int read = 0;
        for (var message : numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            long uid = numbered.getUID(message);
            // Asked for what comes after the last one, a server answers with the last one.
            if (uid > last && read < MOST) {
                read(message);
                bookmark.put(settings.name(), validity, uid);
                read++;
            }
        }
    }

    // Noted first, then stepped over: after a crash in between, what comes again changes nothing.
    private void read(Message message) throws MessagingException, IOException {
        byte[] mail;
        try (var content = ((IMAPMessage) message).getMimeStream()) {
            mail = content.readNBytes(Bounces.ENOUGH);
        }
        book.note(understood(mail));
    }

    // A mistake of ours in one mail must not keep us from all that come after.
    private Bounce understood(byte[] mail) {
        try {
            return bounces.read(mail);
        } catch (RuntimeException mistake) {
            LOG.error("A mail in the mailbox of bounces could not be read and is passed over", mistake);
            return new Bounce.NotABounce();
        }
    }

    private Store connect() throws MessagingException {
        var protocol = settings.secure() ? "imaps" : "imap";
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", Long.toString(PATIENCE.toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(PATIENCE.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(PATIENCE.toMillis()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "fetchsize", "65536");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }
}
