package org.cities4children.publishing.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cities4children.publishing.NewPlaces;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.change.ChangeLog;
import org.cities4children.runtime.RowRefused;
import org.cities4children.web.Language;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;

/** Writes topics and places, and has everything that carries them indexed anew. */
@Component
class TermKeeper implements NewPlaces {

    private final TermRows rows;
    private final MergeRows merges;
    private final TermRegister register;
    private final ChangeLog changes;

    TermKeeper(TermRows rows, MergeRows merges, TermRegister register, ChangeLog changes) {
        this.rows = rows;
        this.merges = merges;
        this.register = register;
        this.changes = changes;
    }

    Optional<Term> find(Vocabulary vocabulary, String id) {
        return rows.one(vocabulary, id);
    }

    /** What an id was merged into, if it was. */
    Optional<String> heir(Vocabulary vocabulary, String id) {
        return merges.heir(vocabulary, id);
    }

    /** Lets nobody else change terms or file under them: two at once may close a ring, or write to what is merged. */
    void alone() {
        merges.alone();
    }

    void save(Vocabulary vocabulary, Term term) {
        merges.alone();
        merges.heir(vocabulary, term.id()).ifPresent(heir -> {
            throw new RowRefused("id", "publishing.refused.merged", heir);
        });
        var broader = term.broader();
        if (broader != null && rows.one(vocabulary, broader).isEmpty()) {
            throw new RowRefused("broader", "publishing.refused.no-" + vocabulary.word(), broader);
        }
        if (broader != null && rows.withBroader(vocabulary, broader).contains(term.id())) {
            throw new RowRefused("broader", "publishing.refused.below", broader, term.id());
        }
        rows.save(vocabulary, term);
        announce(vocabulary, term.id());
    }

    /** Deletes a term that nothing carries, nothing leads to and nothing stands below. */
    void delete(Vocabulary vocabulary, String id) {
        merges.alone();
        refuse(
                "publishing.refused.carried",
                rows.carriers(vocabulary, List.of(id)).size());
        refuse("publishing.refused.heir", merges.into(vocabulary, id));
        refuse("publishing.refused.above", rows.below(vocabulary, id).size());
        rows.delete(vocabulary, id);
        changes.changeAfterCommit();
    }

    private static void refuse(String key, int holders) {
        if (holders > 0) {
            throw new RowRefused("id", key, holders);
        }
    }

    private void announce(Vocabulary vocabulary, String id) {
        var below = register.thesaurus(vocabulary).withNarrower(id);
        below.add(id);
        changes.note(rows.carriers(vocabulary, below));
        changes.changeAfterCommit();
    }

    @Override
    public String country(String code) {
        var country = code.toUpperCase(Locale.ROOT);
        if (!isCountry(country)) {
            throw new RowRefused("places", "runtime.refused.no-country", code);
        }
        if (register.place(country).isEmpty()) {
            merges.shared();
            rows.add(Vocabulary.PLACE, new Term(country, countryNames(country), List.of(), null, Map.of()));
            changes.changeAfterCommit();
        }
        return country;
    }

    @Override
    public String city(String country, String name) {
        var above = country(country);
        var id = above + "/" + Slug.of(name);
        var known = register.place(id);
        if (known.isPresent()) {
            return known.get().id();
        }
        merges.shared();
        var heir = merges.heir(Vocabulary.PLACE, id);
        if (heir.isEmpty()) {
            rows.add(Vocabulary.PLACE, new Term(id, Map.of("en", name.strip()), List.of(), above, Map.of()));
            changes.changeAfterCommit();
        }
        return heir.orElse(id);
    }

    static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    static Map<String, String> countryNames(String code) {
        var names = new TreeMap<String, String>();
        for (var language : Language.all()) {
            names.put(language.code(), Locale.of("", code).getDisplayCountry(language.locale()));
        }
        return names;
    }
}
