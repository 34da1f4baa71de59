package org.cities4children.settings.post;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.Trial;
import org.cities4children.mail.Trials;
import org.cities4children.people.Person;
import org.cities4children.runtime.limit.Limits;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody a test message, while they wait, but not longer than they would. */
@Component
class Trying {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Limits.Limit OFTEN = new Limits.Limit(10, Duration.ofMinutes(10));

    private final Trials trials;
    private final Limits limits;
    private final Audit audit;

    Trying(Trials trials, Limits limits, Audit audit) {
        this.trials = trials;
        this.limits = limits;
        this.audit = audit;
    }

    /** How long to wait before the next trial: nothing, as a rule. Where the program connects to is noted. */
    @Transactional
    public Duration begin(MailServer.Settings server, UUID by) {
        var wait = limits.take("settings.mail-trial", by.toString(), OFTEN);
        if (wait.isZero()) {
            var facts = Map.of("host", server.host(), "port", Integer.toString(server.port()));
            audit.note(new Deed(by, null, "settings.mail-trial", "setting:mail.server", new TreeMap<>(facts)));
        }
        return wait;
    }

    /** A server that says a letter every few seconds is given up like one that says nothing. */
    Trial send(MailServer.Settings server, Person to, Language language) {
        var trial = new FutureTask<Trial>(() -> trials.send(server, new EmailAddress(to.email()), language));
        var thread = Thread.ofVirtual().name("mail-trial").start(trial);
        try {
            return trial.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            thread.interrupt();
            return new Trial.Unreachable(server.host(), server.port(), true);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The trial came to no end", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Trial.Unreachable(server.host(), server.port(), true);
        }
    }
}
