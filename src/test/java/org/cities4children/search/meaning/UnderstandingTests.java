package org.cities4children.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cities4children.runtime.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class UnderstandingTests {

    private static final String QUESTION = "how can children walk to school without danger from cars";

    @TempDir
    private Path folder;

    private final Written texts = new Written();
    private Understanding understanding;
    private Comparison comparison;

    @BeforeEach
    void open() {
        start();
    }

    private void start() {
        understanding = new Understanding(texts, folder(folder), new VectorSettings(true), new MockEnvironment());
        comparison = new Comparison(understanding);
        understanding.start();
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        understanding.stop();
    }

    private static DataFolder folder(Path path) {
        return new DataFolder(path, null, "http://localhost", DataFolder.Mode.DEMO, false);
    }

    @Test
    void findsWhatIsMeantThoughNoWordIsTheSame() {
        texts.write("traffic", "Pupils and road safety: slowing vehicles near classrooms");
        texts.write("food", "Breakfast programmes against malnutrition in slums");
        understanding.await();

        var near = comparison.to(QUESTION, "en");

        assertThat(near.get("traffic")).isGreaterThan(near.get("food"));
    }

    @Test
    void leavesShortQuestionsAndOtherLanguagesToWords() {
        texts.write("traffic", "Pupils and road safety");
        understanding.await();

        assertThat(comparison.to("road safety", "en")).isEmpty();
        assertThat(comparison.to("cómo pueden los niños caminar a la escuela", null))
                .isEmpty();
        assertThat(comparison.to(QUESTION, "es")).isEmpty();
        assertThat(comparison.to(QUESTION, null)).containsOnlyKeys("traffic");
    }

    @Test
    void understandsAgainWhatChangedAndForgetsWhatWentAway() {
        texts.write("one", "Playgrounds and parks for toddlers");
        texts.write("two", "Urban heat and shade");
        understanding.await();
        var before = comparison.to(QUESTION, "en").get("one");

        texts.write("one", "Walking to school safely");
        texts.remove("two");
        understanding.await();

        assertThat(comparison.to(QUESTION, "en")).containsOnlyKeys("one");
        assertThat(comparison.to(QUESTION, "en").get("one")).isGreaterThan(before);
    }

    @Test
    void makesNothingAgainAfterAStartThatItHas() throws IOException, InterruptedException {
        texts.write("one", "Playgrounds and parks for toddlers");
        understanding.await();
        understanding.stop();
        texts.refuseToBeRead();

        start();
        understanding.await();

        assertThat(comparison.like("one")).containsOnlyKeys("one");
    }

    @Test
    void makesDamagedVectorsAnew() throws IOException, InterruptedException {
        texts.write("one", "Playgrounds and parks for toddlers");
        understanding.await();
        understanding.stop();
        try (var files = Files.list(folder.resolve("meaning/vectors"))) {
            for (var file : files.filter(it -> !it.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        start();
        understanding.await();

        assertThat(comparison.like("one")).containsOnlyKeys("one");
    }

    @Test
    void keepsNobodyWaitingWhereItIsOff() throws IOException, InterruptedException {
        close();
        understanding = new Understanding(texts, folder(folder), new VectorSettings(false), new MockEnvironment());
        comparison = new Comparison(understanding);
        understanding.start();
        texts.write("one", "Playgrounds and parks for toddlers");

        understanding.await();

        assertThat(comparison.to(QUESTION, "en")).isEmpty();
        assertThat(comparison.like("one")).isEmpty();
    }

    @Test
    void loadsNothingForACommandThatDoesNotAsk() throws InterruptedException {
        var command = command(folder.resolve("silent"));
        command.start();
        command.stop();

        assertThat(folder.resolve("silent")).doesNotExist();
    }

    @Test
    void loadsTheModelForACommandThatAsks() throws InterruptedException {
        texts.write("one", "Playgrounds and parks for toddlers");
        var command = command(folder.resolve("asking"));
        command.start();

        command.await();

        assertThat(new Comparison(command).like("one")).containsOnlyKeys("one");
        command.stop();
    }

    private Understanding command(Path place) {
        var commanding = new MockEnvironment().withProperty("c4c.listening", "false");
        return new Understanding(texts, folder(place), new VectorSettings(true), commanding);
    }

    private static final class Written implements Texts {

        private final Map<String, String> words = new LinkedHashMap<>();
        private final AtomicLong version = new AtomicLong();
        private boolean refused;

        synchronized void write(String id, String text) {
            words.put(id, text);
            version.incrementAndGet();
        }

        synchronized void remove(String id) {
            words.remove(id);
            version.incrementAndGet();
        }

        synchronized void refuseToBeRead() {
            refused = true;
        }

        @Override
        public long version() {
            return version.get();
        }

        @Override
        public synchronized void each(String language, Reader reader) {
            words.forEach((id, text) -> reader.read(id, text.hashCode(), () -> {
                assertThat(refused).as("read again").isFalse();
                return text;
            }));
        }
    }
}
