package org.cities4children.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.Trial;
import org.cities4children.mail.Trials;
import org.cities4children.mail.writing.Writer;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Sends test messages while somebody waits for the result. */
@Component
class TestMessages implements Trials {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailServer server;
    private final Writer writer;
    private final Ids ids;
    private final Clock clock;

    TestMessages(MailServer server, Writer writer, Ids ids, Clock clock) {
        this.server = server;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Trial send(EmailAddress to, Language language) {
        return server.current().map(it -> send(it, to, language)).orElseGet(Trial.NoServer::new);
    }

    @Override
    public Trial send(MailServer.Settings settings, EmailAddress to, Language language) {
        var contents =
                new Envelope.Contents(to, language, writer.test(language), ids.token(), clock.instant(), () -> true);
        try (var line = to.needsUtf8() ? Line.utf8(settings, PATIENCE) : Line.plain(settings, PATIENCE)) {
            return switch (line.send(contents)) {
                case Outcome.Sent _ -> new Trial.Accepted(to);
                case Outcome.Refused refused -> new Trial.Refused(refused.answer());
                case Outcome.Deferred deferred -> new Trial.NotNow(deferred.answer());
                case Outcome.Trouble trouble -> trouble.trial();
                case Outcome.Lost _ -> throw new IllegalStateException("Nobody else sends a test message");
            };
        }
    }
}
