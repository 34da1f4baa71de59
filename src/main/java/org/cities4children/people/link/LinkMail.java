package org.cities4children.people.link;

import java.time.Duration;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Outbox;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.job.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the links that were asked for, to those whose address is known. */
@Component
class LinkMail implements Job {

    static final String NAME = "links";

    private final Requests requests;
    private final Links links;
    private final People people;
    private final Outbox outbox;
    private final LinkLetter letter;

    LinkMail(Requests requests, Links links, People people, Outbox outbox, LinkLetter letter) {
        this.requests = requests;
        this.links = links;
        this.people = people;
        this.outbox = outbox;
        this.letter = letter;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** What is taken and what is put stand or fall together. */
    @Override
    @Transactional
    public void run() {
        requests.take()
                .forEach(it -> people.withEmail(it.email())
                        .filter(person -> !person.disabled() && !person.demonstration())
                        .ifPresent(person -> send(it, person)));
    }

    private void send(Requests.Request request, Person person) {
        EmailAddress.of(person.email())
                .ifPresent(to -> outbox.put(
                        letter.about(request, to, links.make(request.purpose(), person.id(), request.browser()))));
    }
}
