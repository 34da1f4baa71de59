package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.search.lucene.Library.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.cities4children.search.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTests {

    private static final Entry PLAY = entry("play", "en", "Play streets", "Closed for cars.");
    private static final Entry PARK = entry("park", "en", "Pocket parks", "Small and green.");

    @TempDir
    private Path place;

    @Test
    void showsWhatWasWrittenAtOnce() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY, PARK), List.of(), 7);
            assertThat(library.ids("streets")).containsExactly("play");
            assertThat(library.shelf.upTo()).isEqualTo(7);

            library.shelf.write(List.of(entry("play", "en", "Play areas", "")), List.of("park"), 8);
            assertThat(library.find("").total()).isOne();
            assertThat(library.ids("areas")).containsExactly("play");
        }
    }

    @Test
    void tellsWhatItHoldsAndWhatNot() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY, PARK), List.of(), 7);
            library.shelf.write(List.of(PLAY), List.of("park"), 8);

            var ids = new ArrayList<String>();
            library.shelf.ids(ids::addAll);
            assertThat(ids).containsExactly("play");
            assertThat(library.shelf.lacking(List.of("play", "park", "pond"))).containsExactly("park", "pond");
        }
    }

    @Test
    void remembersAfterARestartWhereItStood() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
        }
        try (var library = new Library(place)) {
            assertThat(library.shelf.upTo()).isEqualTo(42);
            assertThat(library.ids("streets")).containsExactly("play");
        }
    }

    @Test
    void goesOnFromWhatItKeptWhenTheDiskIsBackAndAnswersMeanwhile() throws IOException {
        var running = place.resolve("running");
        var away = place.resolve("away");
        try (var library = new Library(running)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.commit();
            Files.move(running, away);
            assertThatThrownBy(() -> {
                        library.shelf.write(List.of(PARK), List.of(), 43);
                        library.shelf.commit();
                    })
                    .isInstanceOfAny(UncheckedIOException.class, AlreadyClosedException.class);
            assertThat(library.shelf.isAlive()).isFalse();
            assertThat(library.ids("streets")).containsExactly("play");
            Files.move(away, running);

            library.shelf.recover();
            assertThat(library.shelf.upTo()).isEqualTo(42);
            assertThat(library.ids("streets")).containsExactly("play");
            library.shelf.write(List.of(PARK), List.of(), 43);
            assertThat(library.find("").total()).isEqualTo(2);
            assertThat(library.shelf.isAlive()).isTrue();
        }
    }

    @Test
    void standsAfterAKillWhereItWasLastCommitted() throws IOException {
        try (var library = new Library(place.resolve("running"))) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.commit();
            library.shelf.write(List.of(PARK), List.of(), 43);
            // What is on the disk now is what a killed program leaves behind.
            copy(place.resolve("running"), place.resolve("killed"));
        }
        try (var library = new Library(place.resolve("killed"))) {
            assertThat(library.shelf.upTo()).isEqualTo(42);
            assertThat(library.find("").total()).isOne();
        }
    }

    @Test
    void standsAtZeroWhenItsFolderIsLost() throws IOException {
        filled(place.resolve("index"));
        empty(place.resolve("index"));

        assertStartsAnew(place.resolve("index"));
    }

    @Test
    void standsAtZeroWhenAnyOfItsFilesIsBroken() throws IOException {
        filled(place.resolve("whole"));
        for (var file : files(place.resolve("whole"))) {
            if (file.endsWith("write.lock")) {
                continue;
            }
            var broken = place.resolve("broken-" + file.getFileName());
            copy(place.resolve("whole"), broken);
            truncate(broken.resolve(file.getFileName()));

            assertStartsAnew(broken);
        }
    }

    @Test
    void standsAtZeroWhenItsShapeIsNotOurs() throws IOException {
        try (var directory = FSDirectory.open(place);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(List.of(new StoredField("title", "From another time")));
            writer.setLiveCommitData(Map.of("up-to", "42", "shape", "another").entrySet());
            writer.commit();
        }

        assertStartsAnew(place);
    }

    @Test
    void isEmptiedForGood() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.clear();
            assertThat(library.find("").total()).isZero();
        }
        try (var library = new Library(place)) {
            assertThat(library.shelf.upTo()).isZero();
            assertThat(library.find("").total()).isZero();
        }
    }

    @Test
    void answersFromTheOldIndexUntilTheNewOneIsComplete() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.commit();

            library.shelf.renew();
            assertThat(library.ids("streets")).containsExactly("play");
            library.shelf.write(List.of(), List.of(), 7);
            assertThat(library.ids("streets")).containsExactly("play");
            library.shelf.commit();

            assertThat(library.ids("streets")).isEmpty();
            library.shelf.write(List.of(PLAY), List.of(), 43);
            assertThat(library.ids("streets")).containsExactly("play");
        }
    }

    @Test
    void keepsTheOldIndexWhenItStopsBeforeTheNewOneIsComplete() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.commit();
            library.shelf.renew();
            library.shelf.write(List.of(), List.of(), 7);
        }
        try (var library = new Library(place)) {
            assertThat(library.shelf.upTo()).isEqualTo(42);
            assertThat(library.ids("streets")).containsExactly("play");
        }
    }

    @Test
    void leavesTheIndexOfAnotherOwnerAlone() {
        try (var library = new Library(place)) {
            library.shelf.write(List.of(PLAY), List.of(), 42);
            library.shelf.commit();

            assertThatThrownBy(() -> new Library(place).close()).isInstanceOf(UncheckedIOException.class);

            assertThat(library.ids("streets")).containsExactly("play");
        }
        try (var library = new Library(place)) {
            assertThat(library.shelf.upTo()).isEqualTo(42);
        }
    }

    private static void assertStartsAnew(Path folder) {
        try (var library = new Library(folder)) {
            assertThat(library.shelf.upTo()).as("%s", folder).isZero();
            assertThat(library.find("").total()).isZero();
            library.shelf.write(List.of(PARK), List.of(), 1);
            library.shelf.commit();
            assertThat(library.ids("parks")).containsExactly("park");
        }
    }

    private static void filled(Path folder) {
        try (var library = new Library(folder)) {
            library.shelf.write(List.of(PLAY, PARK), List.of(), 42);
        }
    }

    private static void truncate(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void empty(Path folder) throws IOException {
        for (var file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
