package org.cities4children.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.outbox.Leased;
import org.cities4children.mail.outbox.Queue;
import org.cities4children.mail.writing.Writer;
import org.cities4children.runtime.job.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands over whatever is due, and rests for a while when the mail server takes nothing from anybody.
 *
 * <p>A node that dies between the server's answer and our note of it leaves one message that is handed over again,
 * under the same Message-ID.
 */
@Component
class Delivery implements Job {

    /** Until then the server may think, after the last dot as at every other step (RFC 5321 asks for no more). */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    static final Duration SHORTEST_REST = Duration.ofMinutes(1);
    static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Queue queue;
    private final MailServer server;
    private final Writer writer;
    private final Clock clock;
    private Instant restsUntil = Instant.MIN;
    private Duration rest = SHORTEST_REST;
    private boolean troubled;

    Delivery(Queue queue, MailServer server, Writer writer, Clock clock) {
        this.queue = queue;
        this.server = server;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Queue.JOB;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public synchronized void run() {
        queue.expire();
        var settings = server.current();
        if (settings.isEmpty() || clock.instant().isBefore(restsUntil)) {
            return;
        }
        try (var plain = Line.plain(settings.get(), PATIENCE);
                var utf8 = Line.utf8(settings.get(), PATIENCE)) {
            var next = queue.take();
            while (next.isPresent() && handsOver(next.get(), next.get().to().needsUtf8() ? utf8 : plain)) {
                next = queue.take();
            }
        }
    }

    /** Whether there is any use in going on. */
    private boolean handsOver(Leased message, Line line) {
        var outcome = line.send(new Envelope.Contents(
                message.to(),
                message.language(),
                writer.write(message.language(), message.subject(), message.parts()),
                message.tag(),
                message.dated(),
                () -> queue.holds(message)));
        return note(message, outcome);
    }

    private boolean note(Leased message, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> queue.sent(message, sent.answer());
            case Outcome.Refused refused -> queue.failed(message, refused.answer());
            case Outcome.Deferred deferred -> defer(message, deferred.answer());
            case Outcome.Trouble trouble -> queue.putBack(message, trouble.answer());
            case Outcome.Lost _ -> {}
        }
        if (outcome instanceof Outcome.Trouble trouble) {
            rest(trouble);
            return false;
        }
        rest = SHORTEST_REST;
        troubled = false;
        return true;
    }

    private void defer(Leased message, String answer) {
        Retry.after(message, clock.instant())
                .ifPresentOrElse(
                        next -> queue.defer(message, next, answer),
                        () -> queue.failed(message, "Given up after five days. " + answer));
    }

    private void rest(Outcome.Trouble trouble) {
        if (!troubled) {
            LOG.warn(
                    "The mail server takes no mail; it is kept and tried again: {}",
                    trouble.trial().getClass().getSimpleName());
        }
        troubled = true;
        restsUntil = clock.instant().plus(rest);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
    }
}
