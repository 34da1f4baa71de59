package org.cities4children.search.spelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.search.KnownNames;
import org.cities4children.search.PageWords;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;
import org.springframework.stereotype.Component;

/**
 * Words that are right although no text has them: of topics and places here, of the countries and cities of the world,
 * and of the pages themselves.
 */
@Component
public class KnownWords {

    private final KnownNames names;
    private final PageWords pages;
    private final Map<String, Set<String>> onPages = new ConcurrentHashMap<>();
    private volatile Forms forms = new Forms(Set.of(), Map.of());

    public KnownWords(KnownNames names, PageWords pages) {
        this.names = names;
        this.pages = pages;
    }

    /** Whether a word stands in a name, in this form or another of these languages. */
    public boolean has(String word, Collection<String> languages) {
        return World.has(word) || forms().has(word, languages);
    }

    /** Whether it stands in the name of a place, which is of no language. */
    public boolean isOfPlace(String word) {
        return World.has(word) || names.placeWords().containsAll(Piecewise.terms(Languages.NONE, word));
    }

    /** Whether it stands in the name of a topic or place. */
    public boolean isTerm(String word) {
        return names.words().containsAll(Piecewise.terms(Languages.NONE, word));
    }

    /** Whether the pages themselves say a word in one of these languages, in menus, titles and sentences. */
    public boolean isOnPages(String word, Collection<String> languages) {
        var terms = Piecewise.terms(Languages.NONE, word);
        return !terms.isEmpty() && languages.stream().anyMatch(it -> onPages(it).containsAll(terms));
    }

    /** They stay as they are while the program runs. */
    private Set<String> onPages(String language) {
        return onPages.computeIfAbsent(language, it -> {
            Set<String> words = new HashSet<>();
            pages.texts(it).forEach(text -> words.addAll(Piecewise.terms(Languages.NONE, text)));
            return words;
        });
    }

    /** Whose words are taken apart once, until they change. */
    private Forms forms() {
        var words = names.words();
        var known = forms;
        if (known.words != words) {
            known = Forms.of(words);
            forms = known;
        }
        return known;
    }

    private record Forms(Set<String> words, Map<String, Set<String>> byLanguage) {

        static Forms of(Set<String> words) {
            Map<String, Set<String>> forms = new HashMap<>();
            for (var word : words) {
                for (var language : languages(word)) {
                    forms.computeIfAbsent(language, _ -> new HashSet<>()).addAll(Piecewise.terms(language, word));
                }
            }
            return new Forms(words, forms);
        }

        boolean has(String word, Collection<String> spoken) {
            return words.containsAll(Piecewise.terms(Languages.NONE, word))
                    || languages(word).stream()
                            .filter(spoken::contains)
                            .anyMatch(
                                    it -> byLanguage.getOrDefault(it, Set.of()).containsAll(Piecewise.terms(it, word)));
        }

        private static List<String> languages(String word) {
            return Languages.speaking(word);
        }
    }
}
