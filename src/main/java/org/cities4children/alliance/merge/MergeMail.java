package org.cities4children.alliance.merge;

import java.util.List;
import java.util.stream.Stream;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.alliance.Merging.Merger;
import org.cities4children.alliance.Merging.Passage;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.people.People;
import org.springframework.stereotype.Component;

/** Tells all who act for one of two members that they are one, each once. */
@Component
class MergeMail {

    private final MemberPost post;
    private final Mandates mandates;
    private final People people;

    MergeMail(MemberPost post, Mandates mandates, People people) {
        this.post = post;
        this.mandates = mandates;
        this.people = people;
    }

    void tell(Merger merger) {
        var now = mandates.at(merger.kept().organisation());
        var letter = new MemberPost.Letter(
                "merge:" + merger.lost().organisation(),
                "alliance.merge.mail",
                List.of(merger.lost().name(), merger.kept().name()),
                "",
                "/desk/account/membership");
        Stream.concat(merger.passages().stream().map(Passage::mandate), now.stream())
                .map(Mandate::person)
                .distinct()
                .flatMap(it -> people.person(it).stream())
                // Nobody reads what is sent to the people of the demonstration.
                .filter(it -> !it.demonstration() && !it.disabled())
                .forEach(it -> post.put(it, letter));
    }
}
