package org.cities4children.editing.draft;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cities4children.editing.row.Editables;
import org.cities4children.editing.row.Form;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.jspecify.annotations.Nullable;

/**
 * A draft, and when it will be published.
 *
 * @param own the zone of the person who looks at it
 * @param origin what it was made of, or nothing
 * @param done key of what was just done, or nothing
 */
public record DraftPage(
        Draft draft,
        Form form,
        Hour hour,
        ZoneId own,
        @Nullable Origin origin,
        @Nullable String done) {

    /** What comes a moment after its hour is on time. */
    private static final Duration ON_TIME = Duration.ofMinutes(5);

    public Head head(Words words) {
        return Head.of(heading(words), null, draft.path()).hidden();
    }

    public String heading(Words words) {
        return draft.title().isEmpty() ? words.t("editing.new." + draft.kind()) : draft.title();
    }

    public Offered zones(Words words) {
        return form.zones(words, List.of(hour.zone(), own.getId()));
    }

    /** Its hour where it was set, where the person is, and as the world's clock shows it; each once. */
    public List<String> moments(Words words) {
        return moments(draft, own, words);
    }

    static List<String> moments(Draft draft, ZoneId own, Words words) {
        var due = draft.due();
        if (due == null) {
            return List.of();
        }
        return Stream.of(due.zone(), own, ZoneOffset.UTC)
                .map(it -> words.at(due.instant().atZone(it)))
                .distinct()
                .toList();
    }

    /** What a clock that goes forward or back does to this hour, or nothing. */
    public @Nullable String caution(Words words) {
        var due = draft.due();
        if (due == null) {
            return null;
        }
        return due.isSkipped() ? words.t("editing.due.skipped") : due.isTwice() ? words.t("editing.due.twice") : null;
    }

    /** Why it could not be published at its time and what to do about it, or nothing. */
    public @Nullable String problem(Words words) {
        return draft.problem() == null ? null : Problem.told(draft.problem(), words);
    }

    /** What was just done, with what becomes of it; nothing where nothing was. */
    public @Nullable String told(Words words) {
        if (done == null) {
            return null;
        }
        return words.t("editing.done.draft." + (done.equals("saved") && draft.due() != null ? "kept" : done));
    }

    public String saving(Words words) {
        return words.t(draft.due() == null ? "editing.draft.save" : "editing.draft.save.planned");
    }

    /** Whether this program can still publish it. */
    public boolean isKnown() {
        return !form.sheet().fields().isEmpty();
    }

    /** When it was published, and how late, if so; nothing as long as it waits. */
    public @Nullable String published(Words words) {
        return published(draft, own, words);
    }

    static @Nullable String published(Draft draft, ZoneId own, Words words) {
        var at = draft.published();
        if (at == null) {
            return null;
        }
        var when = words.at(at.atZone(own));
        var due = draft.due();
        var late = due == null ? Duration.ZERO : Duration.between(due.instant(), at);
        return late.compareTo(ON_TIME) > 0
                ? words.t("editing.draft.late", when, words.time(late))
                : words.t("editing.draft.published", when);
    }

    /** Where one goes on with what it became. */
    public String piecePath() {
        return Editables.PATH + "/" + draft.kind() + "/" + Objects.requireNonNull(draft.publication());
    }

    /**
     * What a draft was made of.
     *
     * @param isThere whether it can still be looked at
     */
    public record Origin(String path, boolean isThere) {

        /** The last part of the path, such as the receipt number of a letter. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
