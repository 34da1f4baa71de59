package org.cities4children.alliance.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** All applications, state by state. */
public record ApplicationsPage(List<Group> groups) {

    static final String PATH = "/desk/applications";

    public ApplicationsPage {
        groups = groups.stream().filter(it -> !it.all().isEmpty()).toList();
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.applications"), null, PATH).hidden();
    }

    /**
     * Those in one state.
     *
     * @param all the one that waits longest first
     */
    public record Group(MembershipState state, List<KeptApplication> all) {

        public Group {
            all = List.copyOf(all);
        }

        /** Of the heading, to which its table refers. */
        public String id() {
            return state.code();
        }

        public String name(Words words) {
            return words.t("alliance.application.state." + state.code());
        }
    }

    public String path(KeptApplication it) {
        return it.published().path();
    }

    public LocalDate since(KeptApplication it) {
        return LocalDate.ofInstant(it.since(), ZoneOffset.UTC);
    }
}
