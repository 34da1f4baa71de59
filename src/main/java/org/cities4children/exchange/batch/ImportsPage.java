package org.cities4children.exchange.batch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.exchange.errand.Upload;
import org.cities4children.exchange.past.Batch;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in, and a form for more.
 *
 * @param uploads what the reader handed in, newest first
 * @param zone in which the reader lives
 */
public record ImportsPage(
        Choice choice, List<Upload> uploads, List<Batch> batches, Map<UUID, String> names, ZoneId zone, Paging paging) {

    public ImportsPage {
        uploads = List.copyOf(uploads);
        batches = List.copyOf(batches);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("exchange.imports"), null, ImportsController.PATH)
                .hidden();
    }

    /** Who had it taken in. */
    public String who(Batch batch, Words words) {
        return who(batch.person(), names, words);
    }

    static String who(@Nullable UUID person, Map<UUID, String> names, Words words) {
        return person == null ? words.t("exchange.imports.elsewhere") : names.getOrDefault(person, "–");
    }

    /** What a kind is called. */
    public static String kind(String kind, Words words) {
        return words.known("exchange.kind." + kind, words.known("editing.kind." + kind, kind));
    }

    public String when(Instant moment, Words words) {
        return words.at(moment.atZone(zone));
    }

    public String path(Upload upload) {
        return UploadController.path(upload);
    }

    public String path(Batch batch) {
        return BatchController.path(batch.id());
    }

    /**
     * The form.
     *
     * @param kind as chosen
     */
    public record Choice(List<String> kinds, String kind, List<Mistake> mistakes) {

        public Choice {
            kinds = List.copyOf(kinds);
            mistakes = List.copyOf(mistakes);
        }

        /** What to do about a field, or nothing. */
        public @Nullable String mistake(String field) {
            return mistakes.stream()
                    .filter(it -> it.field().equals(field))
                    .map(Mistake::message)
                    .findFirst()
                    .orElse(null);
        }
    }
}
