package org.cities4children.publishing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.publishing.Spine.draft;
import static org.cities4children.publishing.Spine.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cities4children.publishing.Address;
import org.cities4children.publishing.Draft;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Spine;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.runtime.RowRefused;
import org.junit.jupiter.api.Test;

class PublicationsTests {

    private static final Withdrawal WRONG =
            new Withdrawal(Instant.parse("2026-11-22T08:00:00Z"), "It gave wrong advice.", "en", "/hub/new-guide");

    private static final int EDITORS = 8;

    private final Spine spine = new Spine();
    private final Publications publications = spine.publications;

    @Test
    void makesAnAddressOfTheTitle() {
        spine.publish("Play streets in Nairobi");

        var listing = here("play-streets-in-nairobi");
        assertThat(listing.path()).isEqualTo("/hub/play-streets-in-nairobi");
        assertThat(listing.card().creators()).containsExactly("Amina Okoth", "Play Trust");
        assertThat(publications.at("story", "play-streets-in-nairobi")).isInstanceOf(Address.Nowhere.class);
        assertThat(publications.at("resource", "play")).isInstanceOf(Address.Nowhere.class);
    }

    @Test
    void numbersAddressesOfTheSameTitle() {
        spine.publish(named("first", "Play streets"));
        spine.publish(named("second", "Play Streets!"));
        spine.publish(named("third", "Play, streets"));

        assertThat(here("play-streets").id()).isEqualTo(id("first"));
        assertThat(here("play-streets-2").id()).isEqualTo(id("second"));
        assertThat(here("play-streets-3").id()).isEqualTo(id("third"));
    }

    @Test
    void losesNothingOfTheSameTitleThatIsSavedAtTheSameMoment() throws InterruptedException {
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            var saves = IntStream.range(0, EDITORS).<Callable<Void>>mapToObj(it -> () -> {
                publications.save(named("editor " + it, "Play streets"));
                return null;
            });
            assertThat(editors.invokeAll(saves.toList()))
                    .allSatisfy(it -> assertThat(it.get()).isNull());
        }

        assertThat(publications.count("resource")).isEqualTo(EDITORS);
        here("play-streets");
        IntStream.rangeClosed(2, EDITORS).forEach(it -> here("play-streets-" + it));
    }

    @Test
    void keepsTheAddressWhenTheTitleChanges() {
        spine.publish(named("guide", "Play streets"));
        spine.publish(named("guide", "Streets to play in"));

        assertThat(here("play-streets").title()).isEqualTo("Streets to play in");
        assertThat(publications.count("resource")).isOne();
    }

    @Test
    void leadsFromEveryOldAddressToTheNewestOne() {
        spine.publish("Guide");
        publications.rename(id("Guide"), "guide-to-play");
        publications.rename(id("Guide"), "play-guide");

        assertThat(publications.at("resource", "guide")).isEqualTo(new Address.Moved("resource", "play-guide"));
        assertThat(publications.at("resource", "guide-to-play")).isEqualTo(new Address.Moved("resource", "play-guide"));
        here("play-guide");

        publications.rename(id("Guide"), "guide");
        here("guide");
        assertThat(publications.at("resource", "play-guide")).isEqualTo(new Address.Moved("resource", "guide"));
    }

    @Test
    void neverGivesAnOldAddressToAnother() {
        spine.publish("Guide");
        publications.rename(id("Guide"), "play-guide");
        spine.publish(named("newcomer", "Guide"));

        here("guide-2");
        assertThatThrownBy(() -> publications.rename(id("newcomer"), "guide"))
                .isInstanceOf(Publications.AddressTaken.class)
                .hasMessage("The address \"guide\" belongs to another publication.");
        here("guide-2");
        assertThat(publications.at("resource", "guide")).isEqualTo(new Address.Moved("resource", "play-guide"));
    }

    @Test
    void leavesATombstoneAtEveryAddressOfWhatIsWithdrawn() {
        spine.publish("Old guide");
        publications.rename(id("Old guide"), "guide");

        publications.withdraw(id("Old guide"), WRONG);

        assertThat(publications.at("resource", "guide")).isEqualTo(new Address.Gone("Old guide", "en", WRONG));
        assertThat(publications.at("resource", "old-guide")).isEqualTo(new Address.Gone("Old guide", "en", WRONG));
        assertThat(publications.withdrawn("resource", "old-guide")).contains(id("Old guide"));
    }

    @Test
    void takesWhatIsWithdrawnFromEveryList() {
        spine.publish("Old guide");
        spine.publish("New guide");
        publications.withdraw(id("Old guide"), WRONG);

        assertThat(publications.count("resource")).isOne();
        assertThat(publications.listing(id("Old guide"))).isEmpty();
        assertThat(publications.newest(List.of("resource"), 9))
                .extracting(Listing::title)
                .containsExactly("New guide");
        assertThat(each()).containsExactly("New guide");
        spine.publish("Old guide");
        assertThat(publications.at("resource", "old-guide"))
                .as("saved once more")
                .isInstanceOf(Address.Gone.class);
    }

    @Test
    void showsWhatWasWithdrawnAgain() {
        spine.publish("Guide");
        publications.withdraw(id("Guide"), WRONG);

        publications.restore(id("Guide"));

        here("guide");
        assertThat(publications.withdrawn("resource", "guide")).isEmpty();
        assertThat(publications.count("resource")).isOne();
    }

    @Test
    void removesWithoutATrace() {
        spine.publish("Typing mistake");
        publications.rename(id("Typing mistake"), "mistake");

        publications.remove(id("Typing mistake"));

        assertThat(publications.at("resource", "mistake")).isInstanceOf(Address.Nowhere.class);
        assertThat(publications.at("resource", "typing-mistake")).isInstanceOf(Address.Nowhere.class);
        spine.publish(named("another", "Mistake"));
        here("mistake");
    }

    @Test
    void listsInTheOrderOfTheIdsWhatIsPublic() {
        spine.publish("Air");
        spine.publish("Bees");

        assertThat(publications.listings(List.of(id("Bees"), UUID.randomUUID(), id("Air"))))
                .extracting(Listing::title)
                .containsExactly("Bees", "Air");
        assertThat(publications.listings(List.of())).isEmpty();
    }

    @Test
    void neverForgetsWhatWasWithdrawn() {
        spine.publish("Old guide");
        publications.withdraw(id("Old guide"), WRONG);
        assertThatThrownBy(() -> publications.remove(id("Old guide")))
                .isInstanceOf(RowRefused.class)
                .hasMessageContaining("withdrawn");
        publications.restore(id("Old guide"));
        publications.remove(id("Old guide"));
        assertThat(publications.kept(id("Old guide"))).isEmpty();
    }

    @Test
    void handsOverEachOnceHoweverManyThereAre() {
        spine.commit(() -> {
            for (int i = 0; i < 1_001; i++) {
                publications.save(draft("Guide " + i));
            }
        });

        assertThat(each()).hasSize(1_001).doesNotHaveDuplicates();
    }

    private List<String> each() {
        List<String> titles = new ArrayList<>();
        publications.each(List.of("resource"), it -> titles.add(it.title()));
        return titles;
    }

    private Listing here(String slug) {
        var address = publications.at("resource", slug);
        assertThat(address).as(slug).isInstanceOf(Address.Here.class);
        return ((Address.Here) address).listing();
    }

    private static Draft named(String name, String title) {
        var it = draft(title);
        return new Draft(
                id(name), it.kind(), null, title, it.summary(), it.language(), it.card(), it.topics(), it.places());
    }
}
