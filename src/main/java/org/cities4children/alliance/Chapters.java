package org.cities4children.alliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The national alliances. */
public interface Chapters {

    /** All, the closed ones too. */
    List<Chapter> all();

    /** The national alliance of a country, by its ISO 3166-1 alpha-2 code. */
    Optional<Chapter> of(String country);

    /** Whether it is open; nobody closes it before the running transaction ends. */
    boolean isOpenUntilTheEnd(String country);

    /** Those that a person coordinates now; asked at each act, never remembered. None of them is closed. */
    List<Chapter> coordinatedBy(UUID person);

    /** Who makes a national alliance up. */
    Circle circle(String country);

    /** The open ones that a member of the alliance belongs to, by its address. */
    List<Chapter> joinedBy(String slug);

    /**
     * Opens one that answered the call; nothing where the letter opened one before, or the country has one.
     *
     * @param receipt of the letter
     */
    boolean open(Opening opening, String receipt, UUID by);

    /** The country whose national alliance was opened for this letter. */
    Optional<String> openedFor(String receipt);

    /**
     * Who makes a national alliance up.
     *
     * @param members by name, those on its committee first
     * @param coordinators those who want to be named
     */
    record Circle(List<Member> members, List<String> coordinators) {

        public Circle {
            members = List.copyOf(members);
            coordinators = List.copyOf(coordinators);
        }
    }

    /**
     * An organisation that belongs to a national alliance.
     *
     * @param slug its address, where it is a member of the alliance
     * @param committee whether it sits on the committee of the national alliance
     */
    record Member(UUID id, String name, @Nullable String slug, boolean committee) {}

    /** What is known of a new one. */
    record Opening(String country, String name, String lead) {}
}
