package org.cities4children.site.alliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisation;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Words;
import org.cities4children.web.access.Everyone;
import org.cities4children.web.address.Elsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /members} and {@code /members/…}. */
@Everyone
@Controller
class MembersController {

    private final Members members;
    private final Chapters chapters;
    private final Published published;
    private final Memberships memberships;
    private final Clock clock;

    MembersController(Members members, Chapters chapters, Published published, Memberships memberships, Clock clock) {
        this.members = members;
        this.chapters = chapters;
        this.published = published;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GetMapping("/members")
    ModelAndView index(@RequestParam @Nullable String in, Words words) {
        var where = Whereabouts.of(in == null ? "" : in);
        if (in != null && !in.equals(where.code())) {
            return Elsewhere.forNow(words.to(where.address()));
        }
        var organisations = members.organisations();
        var counting = organisations.members();
        var all = chapters.all();
        var page = new MembersPage(
                where.address(),
                where.code(),
                Whereabouts.choices(
                        Stream.concat(
                                counting.stream().map(Organisation::country).flatMap(Stream::ofNullable),
                                all.stream().map(Chapter::country)),
                        words),
                there(counting, where),
                members.steering(there(counting, where), where.code().isEmpty()),
                there(organisations.dormant(), where),
                all.stream().filter(it -> where.holds(it.country())).toList(),
                there(organisations.associated(), where));
        return new ModelAndView("site/alliance/members", "page", page);
    }

    private static List<Organisation> there(List<Organisation> organisations, Whereabouts where) {
        return organisations.stream().filter(it -> where.holds(it.country())).toList();
    }

    @GetMapping("/members/{slug}")
    ModelAndView show(@PathVariable String slug, Words words) {
        return members.organisations()
                .member(slug)
                .map(it -> shown(it, words))
                .or(() ->
                        members.organisations().heir(slug).map(it -> Elsewhere.permanently(words.to("/members/" + it))))
                .orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(Organisation member, Words words) {
        var by = Map.<String, Set<String>>of("publisher", member.allNames());
        var page = new MemberPage(
                member,
                members.isSteering(member),
                memberships.named(member.slug()).orElseThrow(NotFoundException::new),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                chapters.joinedBy(member.slug()),
                published.with(by, by, words));
        return new ModelAndView("site/alliance/member", "page", page);
    }
}
