package org.cities4children.site.alliance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.alliance.Organisation;

/**
 * The steering committee as a page shows it.
 *
 * @param seated whether it is kept as seats, or only members are marked as being on it
 * @param vacant names of the seats that nobody holds
 */
public record Steering(boolean seated, List<Seated> members, List<String> vacant) {

    public Steering {
        members = List.copyOf(members);
        vacant = List.copyOf(vacant);
    }

    public boolean isEmpty() {
        return members.isEmpty() && vacant.isEmpty();
    }

    Set<Organisation> organisations() {
        return members.stream().map(Seated::member).collect(Collectors.toSet());
    }

    /**
     * Somebody on it.
     *
     * @param seat its name; empty where only the member is marked
     * @param person who was elected, if they agreed to be named; else empty
     */
    public record Seated(Organisation member, String seat, String person) {}
}
