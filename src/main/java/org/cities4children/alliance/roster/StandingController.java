package org.cities4children.alliance.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.membership.Move;
import org.cities4children.alliance.membership.Moves;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/memberships}: how all members stand; administrators change it. */
@Controller
class StandingController {

    private static final String PATH = MembershipsPage.PATH;
    private static final String ONE = PATH + "/{slug}";
    private static final int LONGEST = 1000;

    private final StandingPages pages;
    private final Moves moves;

    StandingController(StandingPages pages, Moves moves) {
        this.pages = pages;
        this.moves = moves;
    }

    /** What an administrator does, by the noun in its address. */
    private enum Act {
        SUSPENSION(MembershipEdge.SUSPEND),
        REST(MembershipEdge.REST),
        WAKING(MembershipEdge.WAKE),
        DEPARTURE(MembershipEdge.LEAVE),
        RESTORATION(MembershipEdge.RESTORE),
        DAY(MembershipEdge.SET_DAY);

        private final MembershipEdge edge;

        Act(MembershipEdge edge) {
            this.edge = edge;
        }

        private String noun() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last part of the address at which an edge is gone. */
    static String noun(MembershipEdge edge) {
        return Arrays.stream(Act.values())
                .filter(it -> it.edge == edge)
                .map(Act::noun)
                .findFirst()
                .orElseThrow();
    }

    /** @param state to which the list is narrowed */
    @Needs(Power.PUT_DECISIONS)
    @GetMapping(PATH)
    ModelAndView index(@RequestParam(defaultValue = "") String state) {
        var chosen = MembershipsPage.CHOICES.contains(state) ? state : "";
        return new ModelAndView("alliance/roster/index", "page", pages.all(chosen));
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(ONE)
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return shown(slug, visitor, Tried.nothing(), HttpStatus.OK);
    }

    @Needs(Power.MANAGE_PEOPLE)
    @PostMapping(ONE + "/{noun}")
    ModelAndView go(
            @PathVariable String slug,
            @PathVariable String noun,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Words words) {
        var edge = Arrays.stream(Act.values())
                .filter(it -> it.noun().equals(noun))
                .map(it -> it.edge)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var member = known(slug);
        var tried = tried(edge, sent, words);
        if (!tried.isGood()) {
            return shown(slug, visitor, tried, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var move = new Move(edge, By.SECRETARIAT, visitor.id(), day(edge, tried), tried.of("reason"));
        return moves.go(member.organisation(), move).isPresent()
                ? Elsewhere.after(words.to(PATH + "/" + slug))
                : shown(slug, visitor, tried, HttpStatus.CONFLICT);
    }

    private Tried tried(MembershipEdge edge, Map<String, String> sent, Words words) {
        var tried = Tried.of(sent)
                .unless(
                        sent.getOrDefault("reason", "").length() <= LONGEST,
                        "reason",
                        words.t("web.mistake.long", LONGEST));
        return switch (edge) {
            case SUSPEND -> tried.unless(!tried.of("reason").isEmpty(), "reason", words.t("alliance.mistake.reason"));
            case LEAVE ->
                tried.unless(
                        tried.day("last").filter(this::isPast).isPresent(), "last", words.t("alliance.mistake.last"));
            case SET_DAY ->
                tried.unless(
                        tried.day("due").filter(this::isAhead).isPresent(), "due", words.t("alliance.mistake.due"));
            default -> tried;
        };
    }

    private static @Nullable LocalDate day(MembershipEdge edge, Tried tried) {
        return switch (edge) {
            case LEAVE -> tried.day("last").orElseThrow();
            case SET_DAY -> tried.day("due").orElseThrow();
            default -> null;
        };
    }

    /** The alliance began in 2020. */
    private boolean isPast(LocalDate day) {
        return !day.isAfter(pages.today()) && day.getYear() >= 2020;
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(pages.today()) && day.isBefore(pages.today().plusYears(2));
    }

    private Membership known(String slug) {
        return moves.named(slug).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(String slug, Visitor visitor, Tried tried, HttpStatus status) {
        var page = new ModelAndView(
                "alliance/roster/show", "page", pages.one(known(slug), visitor, tried, status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }
}
