package org.cities4children.alliance.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Mandate.Role;
import org.cities4children.alliance.claim.ClaimRows.Sited;
import org.cities4children.people.Person;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * For whom somebody may act, as their address says, and what others ask of them.
 *
 * @param suggested members that their address suggests
 * @param asked for what they asked
 * @param open what they can answer
 * @param persons who asks, by id
 * @param leading whether the reader may also name who leads
 * @param failed whether an answer came to nothing, since something changed meanwhile
 */
public record ClaimsPage(
        List<Suggested> suggested,
        List<Claim> asked,
        List<Claim> open,
        Map<UUID, Person> persons,
        boolean leading,
        boolean failed) {

    static final String PATH = "/desk/account/claims";

    public ClaimsPage {
        suggested = List.copyOf(suggested);
        asked = List.copyOf(asked);
        open = List.copyOf(open);
        persons = Map.copyOf(persons);
    }

    /** A member that an address suggests. */
    public record Suggested(String slug, String name) {

        static Suggested of(Sited it) {
            return new Suggested(it.slug(), it.name());
        }

        public String path() {
            return PATH + "/" + slug;
        }
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.claims"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("people.account"), "/desk/account"));
    }

    public boolean isEmpty() {
        return suggested.isEmpty() && asked.isEmpty() && open.isEmpty();
    }

    public LocalDate day(Claim claim) {
        return LocalDate.ofInstant(claim.at(), ZoneOffset.UTC);
    }

    /** Who it is, with the address that suggests it. */
    public String called(Claim claim) {
        var person = persons.get(claim.person());
        return person == null ? "–" : person.called();
    }

    public String told(Claim claim, Words words) {
        var key = claim.state() == Claim.State.ASKED ? "alliance.claim.wants" : "alliance.claim.came";
        return words.t(key, called(claim), claim.name());
    }

    public String path(Claim claim) {
        return PATH + "/" + claim.slug() + "/" + claim.person();
    }

    /** As what it can be given. */
    public List<Role> roles() {
        return leading
                ? List.of(Role.ALTERNATE, Role.LEAD, Role.COMMUNICATIONS, Role.EDITOR)
                : List.of(Role.ALTERNATE, Role.COMMUNICATIONS, Role.EDITOR);
    }

    public String role(Role role, Words words) {
        return words.t("alliance.mandate." + role.code());
    }
}
