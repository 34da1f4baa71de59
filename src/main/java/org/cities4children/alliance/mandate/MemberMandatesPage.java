package org.cities4children.alliance.mandate;

import java.util.List;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and acted for one member, and the form that lets one more.
 *
 * @param form what was typed, and what is wrong with it
 */
public record MemberMandatesPage(
        String slug, String name, List<Holder> holders, List<Holder> former, MandateForm form, List<Mistake> mistakes) {

    public MemberMandatesPage {
        holders = List.copyOf(holders);
        former = List.copyOf(former);
        mistakes = List.copyOf(mistakes);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.mandates.of", name), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.mandates"), MandatesPage.PATH));
    }

    public String path() {
        return MandatesPage.PATH + "/" + slug;
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public boolean isMute() {
        return holders.stream().noneMatch(it -> it.mandate().role().binds());
    }

    public @Nullable String mistakeAt(String field) {
        return mistakes.stream()
                .filter(it -> it.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
