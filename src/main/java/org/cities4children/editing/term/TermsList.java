package org.cities4children.editing.term;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cities4children.publishing.Merging;
import org.cities4children.publishing.Term;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of terms. */
@Component
class TermsList {

    private static final int PAGE = 50;
    private static final Set<String> DONE = Set.of("merged", "parted");

    private final Lexicon lexicon;
    private final Merging merging;
    private final Clock clock;

    TermsList(Lexicon lexicon, Merging merging, Clock clock) {
        this.lexicon = lexicon;
        this.merging = merging;
        this.clock = clock;
    }

    TermsPage of(String vocabulary, String q, String page, String done, @Nullable String wrong, Words words) {
        var typed = Typed.text(q);
        var all = lexicon.all(vocabulary);
        var found = all.stream().filter(it -> isCalled(it, typed)).toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        int number = page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
        List<Term> shown = found.stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
        return new TermsPage(
                vocabulary,
                typed,
                found.size(),
                number,
                pages,
                shown,
                lexicon.use(vocabulary),
                all.stream()
                        .collect(Collectors.toMap(
                                Term::id, it -> it.name(words.language().code()))),
                merging.undoable(vocabulary),
                clock.instant(),
                DONE.contains(done) ? done : null,
                wrong);
    }

    private static boolean isCalled(Term term, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || term.id().equals(wanted)
                || term.called().anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
