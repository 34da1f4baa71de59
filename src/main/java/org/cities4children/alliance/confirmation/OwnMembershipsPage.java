package org.cities4children.alliance.confirmation;

import java.util.List;
import org.cities4children.alliance.Membership;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** The members that somebody may bind. */
public record OwnMembershipsPage(List<Membership> memberships) {

    public OwnMembershipsPage {
        memberships = List.copyOf(memberships);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.membership.own"), null, OwnMembershipPage.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public String path(Membership it) {
        return OwnMembershipPage.path(it.slug());
    }
}
