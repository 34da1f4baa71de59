package org.cities4children.alliance.mandate;

import java.util.List;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** For whom somebody acts, and who else does. */
public record OwnMandatesPage(List<Own> mandates) {

    static final String PATH = "/desk/account/mandates";

    public OwnMandatesPage {
        mandates = List.copyOf(mandates);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.mandates.own"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    /**
     * One mandate of theirs.
     *
     * @param others who acts for the same organisation
     * @param member whether that is a member, counted or at rest
     */
    public record Own(Holder mine, List<Holder> others, boolean member) {

        public Own {
            others = List.copyOf(others);
        }

        /** Where what its public page says is written. */
        public String page() {
            return PATH + "/" + mine.mandate().slug() + "/page";
        }

        public String path() {
            return PATH + "/" + mine.mandate().id();
        }

        /** To whom it can be handed over. */
        public List<Holder> successors() {
            return mine.leads()
                    ? others.stream().filter(it -> it.mandate().role().binds()).toList()
                    : List.of();
        }
    }
}
