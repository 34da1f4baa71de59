package org.cities4children.alliance.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives mandates, hands them over and ends them; whoever acts for the organisation is told. */
@Component
public class Granting {

    /**
     * A mandate that somebody is to get.
     *
     * @param last day on which it holds; null when no end is known
     */
    public record Grant(UUID person, Role role, @Nullable LocalDate last) {}

    /** Why it is not done. */
    public enum Refusal {
        /** The organisation is no member. */
        NO_MEMBER,
        /** Nobody has this account, or they may not come in. */
        NOBODY,
        /** It would end before it begins. */
        DAYS,
        /** Somebody else leads; that ends first, or is handed over. */
        LED,
        /** They have the same one already. */
        HELD,
        /** It is over, or another one's. */
        OVER
    }

    private final MandateRows rows;
    private final People people;
    private final MandateMail mail;
    private final Audit audit;
    private final Clock clock;

    Granting(MandateRows rows, People people, MandateMail mail, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives one from today on; nothing when it was given, else why not. */
    @Transactional
    public Optional<Refusal> grant(String organisation, Grant grant, UUID by) {
        if (!rows.hold(organisation)) {
            return Optional.of(Refusal.NO_MEMBER);
        }
        var refusal = refusal(organisation, grant);
        if (refusal.isEmpty()) {
            give(organisation, grant, by);
        }
        return refusal;
    }

    /** Ends one at once; nothing when it was ended, else why not. What was done by it stays. */
    @Transactional
    public Optional<Refusal> end(Mandate mandate, UUID by) {
        rows.hold(mandate.organisation());
        if (mandate.isOverAt(clock.instant()) || !close(mandate, by)) {
            return Optional.of(Refusal.OVER);
        }
        mail.tell("ended", mandate, rows.at(mandate.organisation()));
        return Optional.empty();
    }

    /** All of an organisation that are not over, its lead's first. */
    public List<Mandate> open(String organisation) {
        var now = clock.instant();
        return rows.all(organisation).stream().filter(it -> !it.isOverAt(now)).toList();
    }

    /** Ends one in the running transaction; whoever calls this tells everybody. */
    public boolean close(Mandate mandate, UUID by) {
        var ended = rows.end(mandate.id(), by);
        if (ended) {
            note(by, "alliance.mandate.end", mandate.organisation(), mandate.id(), mandate.role());
        }
        return ended;
    }

    /** Makes somebody lead in place of who leads now, who goes on as an alternate; both in one transaction. */
    @Transactional
    public Optional<Refusal> handOver(Mandate lead, UUID successor, UUID by) {
        rows.hold(lead.organisation());
        // Read again: another tab may have been first.
        var now = rows.at(lead.organisation());
        if (lead.role() != Role.LEAD || now.stream().noneMatch(it -> it.id().equals(lead.id()))) {
            return Optional.of(Refusal.OVER);
        }
        if (lead.person().equals(successor)) {
            return Optional.of(Refusal.HELD);
        }
        if (able(successor).isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        close(lead, by);
        var before = now.stream()
                .filter(it -> it.person().equals(successor) && it.role() == Role.ALTERNATE)
                .toList();
        before.forEach(it -> close(it, by));
        // Handing over makes no mandate longer than whoever gave it meant.
        var last = Stream.concat(Stream.of(lead), before.stream())
                .flatMap(it -> Stream.ofNullable(it.last()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        give(lead.organisation(), new Grant(successor, Role.LEAD, last), by);
        if (now.stream().noneMatch(it -> it.person().equals(lead.person()) && it.role() == Role.ALTERNATE)) {
            give(lead.organisation(), new Grant(lead.person(), Role.ALTERNATE, lead.last()), by);
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusal(String organisation, Grant grant) {
        var today = today();
        if (able(grant.person()).isEmpty()) {
            return Optional.of(Refusal.NOBODY);
        }
        if (grant.last() != null && grant.last().isBefore(today)) {
            return Optional.of(Refusal.DAYS);
        }
        var now = rows.at(organisation).stream()
                .filter(it -> it.role() == grant.role())
                .toList();
        if (now.stream().anyMatch(it -> it.person().equals(grant.person()))) {
            return Optional.of(Refusal.HELD);
        }
        return grant.role() == Role.LEAD && !now.isEmpty() ? Optional.of(Refusal.LED) : Optional.empty();
    }

    private void give(String organisation, Grant grant, UUID by) {
        var id = pass(organisation, grant, by);
        mail.tell("granted", rows.mandate(id).orElseThrow(), rows.at(organisation));
    }

    /** Gives one from today on, in the running transaction; whoever calls this has looked, and tells everybody. */
    public UUID pass(String organisation, Grant grant, UUID by) {
        var id = rows.add(organisation, grant, today(), by);
        note(by, "alliance.mandate.grant", organisation, id, grant.role());
        return id;
    }

    private Optional<Person> able(UUID person) {
        return people.person(person).filter(it -> !it.disabled());
    }

    private void note(UUID by, String verb, String organisation, UUID mandate, Role role) {
        var facts = Map.of("mandate", mandate.toString(), "role", role.code());
        audit.note(Deed.by(by, verb, Mandate.object(organisation), facts));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
