package org.cities4children.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cities4children.search.lucene.Library.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cities4children.search.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTests {

    @TempDir
    private Path folder;

    @Test
    void namesWhatIsMostAlikeButNeverTheThingItself() {
        try (var library = new Library(folder)) {
            library.put(
                    entry("school-streets", "en", "School streets", "Streets in front of schools without traffic."),
                    entry("traffic", "en", "Traffic near schools", "Calm traffic where children walk to school."),
                    entry("air", "en", "Clean air", "Measuring air where babies sleep."),
                    entry("trees", "en", "Trees", "Shade, and cooler playgrounds."));

            assertThat(library.finder.similar("school-streets", 4))
                    .startsWith("traffic")
                    .doesNotContain("school-streets", "trees");
            assertThat(library.finder.similar("never-was", 4)).isEmpty();
        }
    }

    @Test
    void staysInTheSameCollection() {
        try (var library = new Library(folder)) {
            var text = List.of(new Entry.Text("en", "School streets", "", ""));
            library.put(
                    entry("a", "en", "School streets", ""),
                    entry("b", "en", "School streets", ""),
                    new Entry("a-story", "story", text, List.of(), Map.of(), 0));

            assertThat(library.finder.similar("a", 9)).containsExactly("b");
        }
    }
}
