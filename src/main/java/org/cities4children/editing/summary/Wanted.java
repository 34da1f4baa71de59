package org.cities4children.editing.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cities4children.editing.row.Editables;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Publications.Read;
import org.cities4children.runtime.intake.Publishable;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** Finds what has no summary in a language, and is read most. */
@Component
class Wanted {

    private static final String KIND = "resources";

    /** As far as the counts tell of what readers look for now. */
    private static final int DAYS = 90;

    /** Among so many of the most read those are looked for that lack one; so many of them are work for weeks. */
    private static final int LOOKED_AT = 1000;

    private static final int SHOWN = 50;

    private final Editables editables;
    private final Publications publications;
    private final Clock clock;

    Wanted(Editables editables, Publications publications, Clock clock) {
        this.editables = editables;
        this.publications = publications;
        this.clock = clock;
    }

    WantedPage in(Language language) {
        var kind = editables.of(KIND).orElseThrow();
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        var read = publications.mostRead(kind.published(), since, LOOKED_AT);
        var wanted = silent(kind, read, language).stream().limit(SHOWN).toList();
        return new WantedPage(KIND, language, DAYS, wanted);
    }

    private static List<Read> silent(Publishable kind, List<Read> read, Language language) {
        var silent = kind.silent(read.stream().map(Read::id).toList(), language.code());
        return read.stream().filter(it -> silent.contains(it.id())).toList();
    }
}
