package org.cities4children.site.door;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.cities4children.mailbox.Helpline;
import org.cities4children.web.Words;

/**
 * Where somebody finds help before the form: all helplines while they are few, else those of a country.
 *
 * @param country that was chosen, or empty
 */
public record Help(List<Helpline> all, String country) {

    static final Help NONE = new Help(List.of(), "");

    /** So many are seen at a glance, and leave the page light. */
    private static final int FEW = 12;

    public Help {
        all = List.copyOf(all);
    }

    /** Whether a country has to be chosen first. */
    public boolean asksForCountry() {
        return all.size() > FEW;
    }

    /** The countries that have one, as the reader's language sorts them. */
    public List<String> countries(Words words) {
        return all.stream()
                .map(Helpline::country)
                .distinct()
                .sorted(Comparator.comparing(words::country, order(words)::compare))
                .toList();
    }

    /** Those to be shown. */
    public List<Helpline> shown(Words words) {
        return all.stream()
                .filter(it -> !asksForCountry() || it.country().equals(country))
                .sorted(Comparator.comparing((Helpline it) -> words.country(it.country()), order(words)::compare)
                        .thenComparing(Helpline::name))
                .toList();
    }

    private static Collator order(Words words) {
        return Collator.getInstance(words.language().locale());
    }
}
