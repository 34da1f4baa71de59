package org.cities4children.publishing.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TitleSearchTests {

    private final Spine spine = new Spine();
    private final TitleSearch titles = spine.bean(TitleSearch.class);

    @BeforeEach
    void publish() {
        spine.sql("""
                insert into publishing.terms (vocabulary, id, names, synonyms, broader, scope) values
                    ('topic', 'space', '{"en": "Public space"}', '{}', null, '{}'),
                    ('topic', 'play', '{"en": "Play"}', '{}', 'space', '{}')
                """);
        spine.publish(draft("Play streets 100%", List.of("play"), List.of()));
        spine.publish(draft("Streets for walking", List.of("space"), List.of()));
        spine.publish(draft("Pocket parks", List.of(), List.of()));
    }

    @Test
    void findsTitlesByTheirWordsTheMostWordsFirst() {
        assertThat(found("STREETS")).hasSize(2);
        assertThat(found("play", "streets"))
                .containsExactly(id("Play streets 100%").toString());
        assertThat(found("the", "play", "streets", "here"))
                .startsWith(id("Play streets 100%").toString());
        assertThat(found("rivers")).isEmpty();
        assertThat(found()).hasSize(3);
    }

    @Test
    void takesSignsAtTheirWord() {
        assertThat(found("100%")).containsExactly(id("Play streets 100%").toString());
        assertThat(found("%")).containsExactly(id("Play streets 100%").toString());
        assertThat(found("_")).isEmpty();
        assertThat(found("\\")).isEmpty();
    }

    @Test
    void saysThatItIsReduced() {
        assertThat(titles.find(Question.in("resource"), List.of()).reduced()).isTrue();
    }

    @Test
    void neverFindsWhatWasWithdrawn() {
        spine.publications.withdraw(id("Pocket parks"), new Withdrawal(Instant.EPOCH, "Outdated.", "en", null));
        assertThat(found("pocket", "parks")).isEmpty();
        assertThat(found()).hasSize(2);
    }

    @Test
    void filtersAndCountsAsTheIndexDoes() {
        var question = Question.in("resource")
                .filteredBy(Map.of("topic", Set.of("play")))
                .counting(List.of("topic", "type"));

        var findings = titles.find(question, List.of("streets"));

        assertThat(ids(findings)).containsExactly(id("Play streets 100%").toString());
        assertThat(findings.counts().get("topic")).isEqualTo(Map.of("play", 1, "space", 2));
        assertThat(findings.counts().get("type")).isEqualTo(Map.of("tool", 1));
    }

    @Test
    void turnsPagesAndSorts() {
        var byTitle = Question.in("resource").orderedBy(Question.Order.TITLE);
        assertThat(ids(titles.find(byTitle.part(1, 1), List.of())))
                .containsExactly(id("Pocket parks").toString());
        assertThat(titles.find(byTitle.part(1, 1), List.of()).total()).isEqualTo(3);
        assertThat(ids(titles.find(Question.in("story"), List.of()))).isEmpty();
    }

    private List<String> found(String... words) {
        return ids(titles.find(Question.in("resource"), List.of(words)));
    }

    private static List<String> ids(Findings findings) {
        return findings.found().stream().map(Findings.Found::id).toList();
    }
}
