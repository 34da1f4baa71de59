package org.cities4children.governance.merge;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.People;
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

/** {@code /desk/memberships/…/merge}: a member becomes part of another. */
@Needs(Power.MANAGE_PEOPLE)
@Controller
class MergeController {

    private final Union union;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;

    MergeController(Union union, Memberships memberships, Organisations organisations, People people) {
        this.union = union;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
    }

    /** @param into address of the one that stays */
    @GetMapping(MergePage.PATH)
    ModelAndView look(@PathVariable String slug, @RequestParam(defaultValue = "") String into, Words words) {
        return memberships
                .named(slug)
                .map(it -> shown(it, chosen(into).orElse(null), Tried.nothing(), false, HttpStatus.OK))
                .orElseGet(() -> gone(slug, words));
    }

    @PostMapping(MergePage.PATH)
    ModelAndView unite(
            @PathVariable String slug, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var member = memberships.named(slug);
        if (member.isEmpty()) {
            return gone(slug, words);
        }
        var tried = Tried.of(sent);
        var kept =
                chosen(tried.of("into")).filter(it -> !it.equals(member.get())).orElse(null);
        if (kept == null) {
            return refused(member.get(), null, tried.unless(false, "into", words.t("governance.merge.choose")));
        }
        if (!tried.of("sure").equals("yes")) {
            return refused(member.get(), kept, tried.unless(false, "sure", words.t("alliance.mistake.sure")));
        }
        var outcome = union.unite(member.get().organisation(), kept.organisation(), tried.of("mark"), visitor.id());
        return switch (outcome) {
            case DONE -> Elsewhere.after(words.to("/desk/memberships/" + kept.slug()));
            case HINDERED -> shown(member.get(), kept, Tried.nothing(), false, HttpStatus.CONFLICT);
            case CHANGED ->
                memberships
                        .named(slug)
                        .map(it -> shown(it, kept, Tried.nothing(), true, HttpStatus.CONFLICT))
                        .orElseGet(() -> gone(slug, words));
        };
    }

    /** One that became part of another: that is what whoever pressed a second time wanted. */
    private ModelAndView gone(String slug, Words words) {
        return organisations
                .heir(slug)
                .map(it -> Elsewhere.after(words.to("/desk/memberships/" + it)))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<Membership> chosen(String slug) {
        return slug.isEmpty() ? Optional.empty() : memberships.named(slug);
    }

    private ModelAndView refused(Membership member, @Nullable Membership kept, Tried tried) {
        return shown(member, kept, tried, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(
            Membership member, @Nullable Membership kept, Tried tried, boolean changed, HttpStatus status) {
        var preview = Optional.ofNullable(kept)
                .flatMap(it -> union.look(member.organisation(), it.organisation()))
                .orElse(null);
        var persons = Stream.ofNullable(preview)
                .flatMap(it -> it.merger().passages().stream())
                .map(it -> it.mandate().person())
                .collect(Collectors.toSet());
        var others = memberships.all().stream()
                .filter(it -> !it.organisation().equals(member.organisation()))
                .toList();
        var page = new ModelAndView(
                "governance/merge/show",
                "page",
                new MergePage(member, others, preview, people.names(persons), tried, changed));
        page.setStatus(status);
        return page;
    }
}
