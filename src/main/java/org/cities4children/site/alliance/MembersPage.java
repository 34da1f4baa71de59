package org.cities4children.site.alliance;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Organisation;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Who belongs to the alliance, its national alliances, and who works with it.
 *
 * @param place code of the country or region of those that are shown; empty for everywhere
 * @param regions to choose from
 * @param steering those of them that are on the steering committee
 * @param dormant members that rest, and agreed to be shown
 */
public record MembersPage(
        String address,
        String place,
        List<Region> regions,
        List<Organisation> members,
        Steering steering,
        List<Organisation> dormant,
        List<Chapter> chapters,
        List<Organisation> associated) {

    public Head head(Words words) {
        return isNarrowed()
                ? Head.of(words.t("site.members.in", words.country(place)), null, address)
                        .hidden()
                : Head.of(words.t("site.members"), words.t("site.members.lead"), address);
    }

    public boolean isNarrowed() {
        return !place.isEmpty();
    }

    /** Whether nobody is known there. */
    public boolean isEmpty() {
        return members.isEmpty() && dormant.isEmpty() && chapters.isEmpty();
    }

    public List<Organisation> others() {
        var seated = steering.organisations();
        return members.stream().filter(it -> !seated.contains(it)).toList();
    }

    /** A part of the world, with its countries in which members or national alliances are. */
    public record Region(String code, List<Country> countries) {

        public int count() {
            return countries.stream().mapToInt(Country::count).sum();
        }
    }

    /** A country with the number of members and national alliances there. */
    public record Country(String code, int count) {}
}
