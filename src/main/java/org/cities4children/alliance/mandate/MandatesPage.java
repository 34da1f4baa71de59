package org.cities4children.alliance.mandate;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/** Every member, and who could act for it tonight. */
public record MandatesPage(List<Member> members) {

    static final String PATH = "/desk/mandates";

    public MandatesPage {
        members = List.copyOf(members);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.mandates"), null, PATH).hidden();
    }

    /** How many have nobody who could act for them. */
    public long mute() {
        return members.stream().filter(it -> it.able() == 0).count();
    }

    /**
     * A member.
     *
     * @param lead who leads, by name; null when nobody does
     * @param able how many may bind it now
     */
    public record Member(String slug, String name, @Nullable String lead, int able) {

        public String path() {
            return PATH + "/" + slug;
        }
    }
}
