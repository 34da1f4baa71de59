package org.cities4children.governance.circular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.governance.audience.Audiences;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.Copies;
import org.cities4children.governance.dispatch.Copy;
import org.cities4children.governance.dispatch.Sending;
import org.cities4children.governance.dispatch.Wording;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who gets a letter, or got it. */
@Component
class CircularPages {

    private final Audiences audiences;
    private final Copies copies;
    private final Sending sending;
    private final People people;
    private final SenderAddress sender;

    CircularPages(Audiences audiences, Copies copies, Sending sending, People people, SenderAddress sender) {
        this.audiences = audiences;
        this.copies = copies;
        this.sending = sending;
        this.people = people;
        this.sender = sender;
    }

    CircularsPage all(List<Circular> all, Visitor visitor, Words words) {
        var zone = people.zone(visitor.id());
        var lines = all.stream()
                .map(it -> new CircularsPage.Line(
                        it,
                        audiences.name(it.audience(), words),
                        words.day(Optional.ofNullable(it.sent())
                                .orElse(it.written())
                                .atZone(zone)
                                .toLocalDate())))
                .toList();
        return new CircularsPage(
                lines.stream().filter(it -> it.circular().sent() == null).toList(),
                lines.stream().filter(it -> it.circular().sent() != null).toList());
    }

    /** @param trouble key of why something was not done, or nothing */
    CircularPage one(Circular it, Visitor visitor, Words words, @Nullable String trouble) {
        var reach = it.sent() == null ? expected(it) : reached(it);
        var waiting = sending.waiting(it).stream().findFirst().orElse(null);
        return new CircularPage(
                it,
                audiences.name(it.audience(), words),
                reach.readers(),
                reach.missed(),
                reach.organisations(),
                it.replyTo().isEmpty() ? sender.answers() : it.replyTo(),
                waiting,
                waiting != null && waiting.by().equals(visitor.id()),
                people.zone(visitor.id()),
                trouble);
    }

    /** Who would get it if it were sent now. */
    private Reach expected(Circular circular) {
        var reached = audiences.reach(circular.audience());
        return new Reach(
                reached.readers().stream()
                        .map(it -> new CircularPage.Line(
                                it.person().id().toString(),
                                it.person().name(),
                                it.acts(),
                                Wording.version(circular, it),
                                Copy.Fate.WAITING))
                        .toList(),
                reached.missed().stream()
                        .map(it -> new CircularPage.Missed(
                                it.organisation(),
                                Optional.ofNullable(it.person())
                                        .map(Person::name)
                                        .orElse(""),
                                it.why()))
                        .toList(),
                reached.organisations());
    }

    /** Who got it. */
    private Reach reached(Circular circular) {
        var all = copies.of(circular.id());
        var misses = copies.misses(circular.id());
        Map<UUID, String> names = people.names(Stream.concat(
                        all.stream().map(Copy::person), misses.stream().flatMap(it -> Stream.ofNullable(it.person())))
                .distinct()
                .toList());
        return new Reach(
                all.stream()
                        .map(it -> new CircularPage.Line(
                                it.person().toString(),
                                names.getOrDefault(it.person(), ""),
                                it.acts(),
                                it.language(),
                                it.fate()))
                        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                        .toList(),
                misses.stream()
                        .map(it -> new CircularPage.Missed(
                                it.organisation(),
                                it.person() == null ? "" : names.getOrDefault(it.person(), ""),
                                it.why()))
                        .toList(),
                circular.organisations());
    }

    /** For whom a letter is shown as they see it. */
    Optional<CircularPage.Line> reader(Circular circular, UUID person) {
        return (circular.sent() == null ? expected(circular) : reached(circular))
                .readers().stream()
                        .filter(it -> it.id().equals(person.toString()))
                        .findFirst();
    }

    private record Reach(List<CircularPage.Line> readers, List<CircularPage.Missed> missed, int organisations) {

        Reach {
            readers = List.copyOf(readers);
            missed = List.copyOf(missed);
        }
    }
}
