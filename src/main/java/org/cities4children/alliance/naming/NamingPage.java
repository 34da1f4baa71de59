package org.cities4children.alliance.naming;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.Mandate;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member, for its own people.
 *
 * @param last the name that was proposed last, and what became of it; null for none
 * @param tried what was typed, and what is wrong with it
 */
public record NamingPage(Mandate acting, @Nullable Proposal last, Tried tried) {

    static final String PATH = "/desk/account/mandates/{slug}/name";

    static String path(String slug) {
        return PATH.replace("{slug}", slug);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.naming.of", acting.name()), null, path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(
                new Crumb(words.t("alliance.mandates.own"), "/desk/account/mandates"),
                new Crumb(
                        words.t("alliance.profile.of", acting.name()),
                        "/desk/account/mandates/" + acting.slug() + "/page"));
    }

    public String path() {
        return path(acting.slug());
    }

    public boolean isWaiting() {
        return last != null && last.isOpen();
    }

    /** That the last one was refused, and nothing was proposed since. */
    public boolean isRefused() {
        return last != null && last.state().equals("refused");
    }

    public String name() {
        return last == null ? "" : last.name();
    }

    public String reason() {
        return last == null ? "" : last.reason();
    }

    public @Nullable LocalDate day() {
        return last == null ? null : LocalDate.ofInstant(last.at(), ZoneOffset.UTC);
    }
}
