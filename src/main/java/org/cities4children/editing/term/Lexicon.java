package org.cities4children.editing.term;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cities4children.publishing.Term;
import org.cities4children.publishing.Terms;
import org.cities4children.runtime.Importer;
import org.cities4children.runtime.intake.Editable;
import org.springframework.stereotype.Component;

/** The lists of terms that the desk looks after: topics, and places. */
@Component
class Lexicon {

    static final String PATH = "/desk/terms";
    static final String TOPICS = "topics";
    static final String PLACES = "places";

    private final Map<String, Editable> editables;
    private final Terms terms;

    Lexicon(List<Editable> all, Terms terms) {
        editables = all.stream()
                .filter(it -> List.of(TOPICS, PLACES).contains(it.kind()))
                .collect(Collectors.toMap(Importer::kind, Function.identity()));
        this.terms = terms;
    }

    Optional<Editable> of(String vocabulary) {
        return Optional.ofNullable(editables.get(vocabulary));
    }

    List<Term> all(String vocabulary) {
        return vocabulary.equals(TOPICS) ? terms.topics() : terms.places();
    }

    /** The term of this id, or the one that it was merged into. */
    Optional<Term> find(String vocabulary, String id) {
        return vocabulary.equals(TOPICS) ? terms.topic(id) : terms.place(id);
    }

    /** How many public things carry each term, those below it included. */
    Map<String, Integer> use(String vocabulary) {
        return vocabulary.equals(TOPICS) ? terms.topicUse() : terms.placeUse();
    }

    /** With what a term can be merged: any other topic; another city of the country. */
    List<Term> partners(String vocabulary, Term term) {
        var above = vocabulary.equals(PLACES) ? String.valueOf(term.broader()) : null;
        return all(vocabulary).stream()
                .filter(it -> !it.id().equals(term.id()))
                .filter(it -> above == null || above.equals(it.broader()))
                .toList();
    }

    static String pathOf(String vocabulary, String id) {
        return PATH + "/" + vocabulary + "/entry?id=" + coded(id);
    }

    static String mergePathOf(String vocabulary, String id) {
        return PATH + "/" + vocabulary + "/merges/new?id=" + coded(id);
    }

    private static String coded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
