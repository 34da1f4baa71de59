package org.cities4children.alliance.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.claim.ClaimRows.Sited;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.Ids;
import org.springframework.stereotype.Component;

/** Tells whoever leads for a member that somebody asks to act for it, and who asked that they got nothing. */
@Component
class ClaimMail {

    private static final String LOOK = "alliance.claim.look";

    private final MemberPost post;
    private final Mandates mandates;
    private final People people;
    private final Ids ids;

    ClaimMail(MemberPost post, Mandates mandates, People people, Ids ids) {
        this.post = post;
        this.mandates = mandates;
        this.people = people;
        this.ids = ids;
    }

    void asked(Sited member, Person person) {
        var letter = letter("alliance.claim.mail.asked", List.of(member.name(), person.name()));
        mandates.at(member.organisation()).stream()
                .filter(it -> it.role() == Mandate.Role.LEAD)
                .flatMap(it -> reader(it.person()).stream())
                .forEach(it -> post.put(it, letter));
    }

    void refused(Claim claim) {
        var letter = letter("alliance.claim.mail.refused", List.of(claim.name()));
        reader(claim.person()).ifPresent(it -> post.put(it, letter));
    }

    /** Each time is another matter: one who asked again is answered again. */
    private MemberPost.Letter letter(String text, List<Object> values) {
        return new MemberPost.Letter("claim:" + ids.next(), text, values, "", ClaimsPage.PATH, LOOK);
    }

    /** Nobody reads what is sent to the people of the demonstration. */
    private Optional<Person> reader(UUID person) {
        return people.person(person).filter(it -> !it.demonstration() && !it.disabled());
    }
}
