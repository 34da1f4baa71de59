package org.cities4children.governance.reach;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cities4children.ballots.Ballots;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Voice;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells whoever may bind a member by mail. */
@Component
public class Telling {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final String KEY = "governance.mail.";

    private final Reach reach;
    private final Ballots ballots;
    private final People people;
    private final Outbox outbox;
    private final Vocabulary vocabulary;

    Telling(Reach reach, Ballots ballots, People people, Outbox outbox, Vocabulary vocabulary) {
        this.reach = reach;
        this.ballots = ballots;
        this.people = people;
        this.outbox = outbox;
        this.vocabulary = vocabulary;
    }

    /** That a decision waits for an answer; who acts for two members is told once, and that counts for both. */
    public void opened(Decision decision) {
        for (var all : reach.told(decision.roll()).stream()
                .collect(Collectors.groupingBy(Voice::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()) {
            person(all.getKey()).ifPresent(it -> {
                put(
                        it,
                        noticeKey(decision.id(), it.id()),
                        what(decision, all.getValue()),
                        decision,
                        names(all.getValue()));
                all.getValue().forEach(voice -> ballots.tell(decision.ballot(), voice.voter(), it.id()));
            });
        }
    }

    private static String what(Decision decision, List<Voice> voices) {
        if (decision.roll() == Roll.MEMBERS) {
            return "opened";
        }
        return voices.stream().anyMatch(Voice::isOfSeat) ? "seat" : "committee";
    }

    private static String names(List<Voice> voices) {
        return voices.stream().map(Voice::name).collect(Collectors.joining("; "));
    }

    /** That an answer was written down for a voter from a mail. */
    public void recorded(Decision decision, String voter, int number) {
        for (var voice : reach.told(voter)) {
            person(voice.person())
                    .ifPresent(it -> put(
                            it,
                            "governance.decision:" + decision.id() + ":recorded:" + number + ":" + it.id(),
                            "recorded",
                            decision,
                            voice.name()));
        }
    }

    /** Under which the outbox knows the notice of a decision to a person. */
    static String noticeKey(UUID decision, UUID person) {
        return "governance.decision:" + decision + ":notice:" + person;
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    private Optional<Person> person(UUID id) {
        return people.person(id)
                .filter(it -> !it.demonstration() && !it.disabled())
                .filter(it -> EmailAddress.of(it.email()).isPresent());
    }

    private void put(Person to, String key, String what, Decision decision, String member) {
        var language = Language.of(to.language()).orElse(Language.ENGLISH);
        var words = vocabulary.words(language, "/");
        var message = new Message(
                key,
                EmailAddress.of(to.email()).orElseThrow(),
                language,
                words.t(KEY + what + ".subject", decision.title()),
                parts(what, decision, member, words),
                GOOD_FOR,
                false);
        outbox.put(message);
    }

    private static List<Part> parts(String what, Decision decision, String member, Words words) {
        return List.of(
                new Part.Paragraph(words.t(KEY + what, decision.lastDay(), member)),
                new Part.Quote(decision.title()),
                new Part.Button(words.t(KEY + "look"), words.absolute(decision.path())));
    }
}
