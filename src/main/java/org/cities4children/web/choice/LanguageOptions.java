package org.cities4children.web.choice;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered.Group;
import org.cities4children.web.choice.Offered.Option;

/** Languages by their names: ours first, then those of ISO 639-1. */
public final class LanguageOptions {

    private static final Set<String> FORMER = Set.of("in", "iw", "ji");

    private static final List<String> OURS =
            Language.all().stream().map(Language::code).toList();

    private static final List<String> OTHERS = List.of(Locale.getISOLanguages()).stream()
            .filter(it -> it.length() == 2 && !FORMER.contains(it) && !OURS.contains(it))
            .toList();

    private LanguageOptions() {}

    /**
     * All languages.
     *
     * @param chosen what has to be among them
     */
    public static Offered of(Words words, Collection<String> chosen) {
        var named = Comparator.comparing(
                Option::name, Collator.getInstance(words.language().locale()));
        var others = Stream.concat(OTHERS.stream(), chosen.stream())
                .filter(it -> !it.isBlank() && !OURS.contains(it))
                .distinct()
                .map(it -> new Option(it, words.languageName(it)))
                .sorted(named)
                .toList();
        return new Offered(List.of(
                new Group(
                        words.t("web.choice.languages.ours"),
                        OURS.stream()
                                .map(it -> new Option(it, words.languageName(it)))
                                .toList()),
                new Group(words.t("web.choice.languages.others"), others)));
    }
}
