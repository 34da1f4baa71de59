package org.cities4children.alliance.naming;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Organisation;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * Names that wait for the secretariat.
 *
 * @param alike by proposal, whose name readers would take it for
 * @param names of who proposed
 * @param chosen the one of which something is wrong; null for none
 * @param overtaken whether somebody else has decided meanwhile
 */
public record ProposalsPage(
        List<Proposal> open,
        Map<UUID, Organisation> alike,
        Map<UUID, String> names,
        Tried tried,
        @Nullable UUID chosen,
        boolean overtaken) {

    static final String PATH = "/desk/names";

    public ProposalsPage {
        open = List.copyOf(open);
        alike = Map.copyOf(alike);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.naming.proposals"), null, PATH).hidden();
    }

    public String path(Proposal it) {
        return PATH + "/" + it.id();
    }

    public String publicPath(Proposal it) {
        return "/members/" + it.slug();
    }

    public String by(Proposal it) {
        return names.getOrDefault(it.person(), "–");
    }

    public LocalDate day(Proposal it) {
        return LocalDate.ofInstant(it.at(), ZoneOffset.UTC);
    }

    /** Whose name readers would take it for; null for nobody's. */
    public @Nullable String alike(Proposal it) {
        var other = alike.get(it.id());
        return other == null ? null : other.name();
    }

    public @Nullable String mistakeAt(Proposal it, String field) {
        return it.id().equals(chosen) ? tried.mistakeAt(field) : null;
    }

    public String typed(Proposal it) {
        return it.id().equals(chosen) ? tried.of("reason") : "";
    }
}
