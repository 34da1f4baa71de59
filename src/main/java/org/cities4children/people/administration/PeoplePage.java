package org.cities4children.people.administration;

import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.invitation.OpenInvitation;
import org.cities4children.web.Head;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * A part of everybody, and the form that invites one more.
 *
 * @param asked what names or addresses were asked to hold
 * @param total how many there are, on all pages
 * @param open invitations that nobody has taken up yet
 */
public record PeoplePage(
        String asked, List<Person> people, int total, Paging paging, Invitation invitation, List<OpenInvitation> open) {

    public PeoplePage {
        people = List.copyOf(people);
        open = List.copyOf(open);
    }

    public Head head(Words words) {
        return Head.of(words.t("people.all"), null, "/desk/people").hidden();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** What whoever takes an invitation up will be, in words. */
    public String named(OpenInvitation invitation, Words words) {
        return Roles.named(invitation.roles().isEmpty() ? List.of(Role.MEMBER) : invitation.roles(), words);
    }

    /** The day until which it may be taken up, for whoever lives by universal time. */
    public String until(OpenInvitation invitation, Words words) {
        return words.day(invitation.expires().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** What somebody is, in words. */
    public String named(Person person, Words words) {
        return Roles.named(person.roles(), words);
    }
}
