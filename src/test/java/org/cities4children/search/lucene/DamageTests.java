package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cities4children.search.lucene.Library.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cities4children.search.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk or a hand does to the index while it is in use. */
class DamageTests {

    private static final Entry PLAY = entry("play", "en", "Play streets", "Closed for cars.");
    private static final Entry PARK = entry("park", "en", "Pocket parks", "Small and green.");

    @TempDir
    private Path place;

    private Path folder;
    private Library library;

    @BeforeEach
    void fill() {
        folder = place.resolve("index");
        library = new Library(folder);
        library.shelf.write(List.of(PLAY, PARK), List.of(), 42);
        library.shelf.commit();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void isWholeAndSoundWhileNothingHappens() {
        assertThat(library.shelf.isThere()).isTrue();
        assertThat(library.shelf.isSound()).isTrue();
        assertThat(library.shelf.isWhole()).isTrue();
        assertThat(library.find("streets").reduced()).isFalse();
    }

    @Test
    void noticesAtOnceThatItsFolderIsGoneAndIsWrittenAnew() throws IOException {
        delete();

        assertThat(library.shelf.isThere()).isFalse();

        writeAnew();
    }

    @Test
    void noticesThatOneOfItsFilesIsGone() throws IOException {
        Files.delete(largest());

        assertThat(library.shelf.isThere()).isFalse();

        writeAnew();
    }

    @Test
    void noticesFlippedBytesWhenItReadsThemAll() throws IOException {
        flip(largest());

        assertThat(library.shelf.isSound()).isFalse();

        assertThat(library.shelf.isThere()).as("also remembered").isFalse();
        writeAnew();
    }

    @Test
    void answersOtherwiseWhileItIsNotWhole() throws IOException {
        flip(largest());
        library.shelf.isSound();

        var findings = library.find("-cars streets pla*");

        assertThat(findings.reduced()).isTrue();
        assertThat(Objects.requireNonNull(findings.spelling()).words()).isEqualTo("streets pla");
        assertThat(library.finder.similar("play", 3)).isEmpty();
    }

    @Test
    void showsNothingThatIsNotWhatWasWritten() {
        var written = new Shown("play", List.of(new Shown.Text("en", "Play streets", ""))).written();
        assertThat(Shown.read(written).id()).isEqualTo("play");

        written.bytes[written.offset + 9] ^= 1;

        assertThatThrownBy(() -> Shown.read(written)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotWholeUntilWhatWasLostBeforeTheStartIsThereAgain() throws IOException {
        library.close();
        delete();

        try (var shelf = shelf()) {
            assertThat(shelf.shelf.isWhole()).isFalse();
            shelf.shelf.write(List.of(PLAY), List.of(), 42);
            assertThat(shelf.shelf.isWhole()).as("half of it").isFalse();
            shelf.shelf.commit();
            assertThat(shelf.shelf.isWhole()).isTrue();
        }
        library = new Library(folder);
    }

    @Test
    void keepsNoHalfOfAnIndexThatIsBuiltAnew() {
        library.shelf.discard();
        library.shelf.follow("a database");
        library.shelf.write(List.of(PLAY), List.of(), 7);
        library.close();

        try (var shelf = shelf()) {
            assertThat(shelf.shelf.upTo()).isZero();
            assertThat(shelf.shelf.isWhole()).isFalse();
        } finally {
            library = new Library(folder);
        }
    }

    private void writeAnew() {
        library.shelf.discard();
        assertThat(library.shelf.isThere()).isTrue();
        assertThat(library.find("streets").reduced()).isTrue();
        library.shelf.follow("a database");
        library.shelf.write(List.of(PLAY), List.of(), 1);
        assertThat(library.find("streets").reduced()).as("half of it").isTrue();

        library.shelf.commit();

        assertThat(library.ids("streets")).containsExactly("play");
        assertThat(library.find("").total()).isOne();
        assertThat(library.shelf.isSound()).isTrue();
    }

    private OpenShelf shelf() {
        return new OpenShelf(folder);
    }

    private void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Path largest() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void flip(Path file) throws IOException {
        var random = new Random(1);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < 100; i++) {
                channel.write(ByteBuffer.wrap(new byte[] {(byte) random.nextInt()}), random.nextLong(channel.size()));
            }
        }
    }

    /** A shelf as the program opens it at its start. */
    private static final class OpenShelf implements AutoCloseable {

        private final Shelf shelf;

        OpenShelf(Path folder) {
            try {
                shelf = new Shelf(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                shelf.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
