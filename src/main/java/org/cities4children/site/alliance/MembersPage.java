package org.cities4children.site.alliance;

import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Organisation;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** Who belongs to the alliance, its national alliances, and who works with it. */
public record MembersPage(List<Organisation> members, List<Chapter> chapters, List<Organisation> associated) {

    public Head head(Words words) {
        return Head.of(words.t("site.members"), words.t("site.members.lead"), "/members");
    }

    public List<Organisation> steering() {
        return members.stream().filter(Organisation::isSteering).toList();
    }

    public List<Organisation> others() {
        return members.stream().filter(it -> !it.isSteering()).toList();
    }
}
