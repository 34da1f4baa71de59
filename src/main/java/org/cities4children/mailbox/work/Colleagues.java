package org.cities4children.mailbox.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who may be named at a letter or concern, as one of them sees it.
 *
 * @param able who may work on it now
 */
public record Colleagues(UUID me, People people, List<Person> able) {

    public Colleagues {
        able = List.copyOf(able);
    }

    public static Colleagues of(People people, Visitor visitor, Power power) {
        return new Colleagues(visitor.id(), people, people.whoMay(power));
    }

    /** The same without these, who stepped aside. */
    public Colleagues without(List<UUID> aside) {
        return new Colleagues(
                me, people, able.stream().filter(it -> !aside.contains(it.id())).toList());
    }

    /** The ids of who may work on it. */
    public List<UUID> ids() {
        return able.stream().map(Person::id).toList();
    }

    /** Who is meant by what a form sent, if they may work on it. */
    public Optional<UUID> chosen(String sent) {
        return ids().stream().filter(it -> it.toString().equals(sent)).findFirst();
    }

    /** Whether what this person has is theirs: who has left or may no longer has nothing. */
    public boolean has(@Nullable UUID owner) {
        return owner != null && ids().contains(owner);
    }

    /** Who has it, or that nobody does. */
    public String owner(@Nullable UUID owner, Words words) {
        return owner != null && has(owner) ? name(owner, words) : words.t("mailbox.nobody");
    }

    public String name(UUID person, Words words) {
        return known(person).map(Person::name).orElseGet(() -> words.t("mailbox.somebody"));
    }

    /** A moment where the reader lives. */
    public String moment(Instant at, Words words) {
        return words.at(at.atZone(zone()));
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    public ZoneId zone() {
        return known(me).map(Person::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    /** What somebody did, as a sentence. */
    public String sentence(Act act, Words words) {
        var who = name(act.person(), words);
        var other = act.other();
        var day = act.day();
        if (other != null) {
            return words.t("mailbox.act." + act.verb(), who, name(other, words));
        }
        return day != null ? words.t("mailbox.act." + act.verb(), who, day) : words.t("mailbox.act." + act.verb(), who);
    }

    /** How long it was from one moment to another, in whole days or hours. */
    public static String between(Instant from, Instant until, Words words) {
        return words.time(Duration.between(from, until));
    }

    /** Who may no longer work on it is asked for one by one: there are few. */
    private Optional<Person> known(UUID person) {
        return able.stream().filter(it -> it.id().equals(person)).findFirst().or(() -> people.person(person));
    }
}
