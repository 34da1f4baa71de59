package org.cities4children.alliance.membership;

import java.util.List;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.people.People;
import org.springframework.stereotype.Component;

/** Tells all who act for a member what became of its membership; of what a day brings, reminders tell. */
@Component
class MoveMail {

    private final Mandates mandates;
    private final People people;
    private final MemberPost post;

    MoveMail(Mandates mandates, People people, MemberPost post) {
        this.mandates = mandates;
        this.people = people;
        this.post = post;
    }

    /** @param number of the step among those of the member */
    void tell(Membership member, Move move, int number) {
        // Of two that become one all are told in one mail, by whoever unites their mandates.
        if (move.by() == By.PROGRAM || move.edge() == MembershipEdge.MERGE) {
            return;
        }
        var letter = new MemberPost.Letter(
                member.organisation() + ":step:" + number,
                "alliance.membership.mail." + move.edge().code(),
                move.day() == null ? List.of(member.name()) : List.of(member.name(), move.day()),
                move.reason(),
                "/desk/account/membership");
        mandates.at(member.organisation()).stream()
                .map(Mandate::person)
                .distinct()
                .flatMap((UUID it) -> people.person(it).stream())
                // Nobody reads what is sent to the people of the demonstration.
                .filter(it -> !it.demonstration() && !it.disabled())
                .forEach(it -> post.put(it, letter));
    }
}
