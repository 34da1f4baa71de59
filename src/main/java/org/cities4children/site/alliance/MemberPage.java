package org.cities4children.site.alliance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Organisation;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One member.
 *
 * @param steering whether it is on the steering committee
 * @param membership how it stands
 * @param today in universal time
 * @param chapters the open national alliances that it belongs to
 * @param works what it published, wrote and holds
 */
public record MemberPage(
        Organisation member,
        boolean steering,
        Membership membership,
        LocalDate today,
        List<Chapter> chapters,
        Works works) {

    /** After so many months without anybody looking, a page says so. */
    private static final int LONG = 18;

    public MemberPage {
        chapters = List.copyOf(chapters);
    }

    /** Where all of it stands in the hub. */
    public String hub() {
        return member.allNames().stream()
                .map(it -> "publisher=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/hub?", ""));
    }

    /** Where all of a kind stands that it wrote or holds: stories or events. */
    public String all(String kind) {
        return "/" + kind + "?member=" + member.slug();
    }

    public Head head(Words words) {
        return Head.of(called(), words.t("site.member.head", called()), "/members/" + member.slug());
    }

    /** Its name, with the short one that people know where it has another. */
    public String called() {
        return knownAs() == null ? member.name() : member.name() + " (" + knownAs() + ")";
    }

    private @Nullable String knownAs() {
        var known = member.shortName();
        return known == null || member.name().contains(known) ? null : known;
    }

    /** What it is to the alliance, or was. */
    public String standing(Words words) {
        return switch (membership.state()) {
            case DORMANT -> words.t("site.member.dormant");
            case SUSPENDED ->
                membership.since() == null
                        ? words.t("site.member.suspended")
                        : words.t("site.member.suspended.since", day(membership.since()));
            case LEFT -> words.t("site.member.left", Objects.requireNonNullElse(membership.until(), today));
            default -> words.t(steering ? "site.member.steering" : "site.member.is");
        };
    }

    /** When somebody last looked whether all of this is so; its own people do when they confirm. */
    public @Nullable LocalDate verified() {
        var confirmed = membership.confirmed() == null ? null : day(membership.confirmed());
        var verified = member.verified();
        return verified == null || (confirmed != null && confirmed.isAfter(verified)) ? confirmed : verified;
    }

    /** Whether that is so long ago that readers are told. */
    public boolean isStale() {
        var verified = verified();
        return verified != null && verified.plusMonths(LONG).isBefore(today);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Whether what is said of members, in English, is not in the reader's language. */
    public boolean isForeign(Words words) {
        return !words.language().code().equals("en");
    }
}
